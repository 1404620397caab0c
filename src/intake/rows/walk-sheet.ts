import type { Problem } from '../../model/index.js';
import { textOf } from './cell.js';
import { classifyRow, headingOf, placeIn, type RowKind, type RowView } from './classify-row.js';
import { INDICATOR_FIELDS, type Field, type SheetIndicator } from './field.js';
import { clusterIdOf, contentOf, placesOf, type Heading, type RowPlaces } from './identify.js';
import type { Mapping } from './mapping.js';
import type { Prepared } from './prepare.js';
import type { CellReading } from './read-cell.js';
import type { OtherRow } from './rows-reading.js';
import { draftRow, type RowDraft } from './row-draft.js';
import type { Sheet } from './sheet.js';
import type { Step } from './totals.js';

/** A row of facts with all that identifies it. */
export interface Placed {
  /** What was read. */
  readonly draft: RowDraft;
  /** Where its cluster lies. */
  readonly where: RowPlaces;
  /** Its id, if no other row of that name and place says otherwise. */
  readonly id: string;
  /** A digest of all it says. */
  readonly content: string;
}

/** A sheet gone through once, from top to bottom. */
export interface Walked {
  /** Rows of facts, read. */
  readonly drafts: readonly RowDraft[];
  /** Those of them that name a cluster and its place. */
  readonly placed: readonly Placed[];
  /** Rows that are something else. */
  readonly others: readonly OtherRow[];
  /** What totals are held against. */
  readonly steps: readonly Step[];
  /** What is wrong with rows as a whole. */
  readonly problems: readonly Problem[];
}

const valuesOf = (draft: RowDraft): ReadonlyMap<SheetIndicator, CellReading> =>
  new Map(
    INDICATOR_FIELDS.flatMap((field) => {
      const reading = draft.readings.get(field);
      return reading === undefined ? [] : [[field, reading] as const];
    }),
  );

// A district's heading keeps the province above it.
const under = (heading: Heading, view: RowView): Heading => {
  const place = placeIn(headingOf(view));
  if (place === null) return heading;
  return { ...(place.level === 'district' ? heading : {}), [place.level]: place.name };
};

// A name that stands there and cannot be read has its own problem.
const unplaced = (draft: RowDraft, where: RowPlaces): Problem | null => {
  const { readings, refused, row } = draft;
  const name = readings.get('name');
  if (name === undefined) {
    if (refused.has('name')) return null;
    return { code: 'intake.no-name', severity: 'error', path: [row], params: { cells: readings.size + refused.size } };
  }
  const params = { name: String(name.value).slice(0, 64) };
  return where.places.length > 0 ? null : { code: 'intake.no-place', severity: 'error', path: [row], params };
};

/**
 * Goes through a sheet from top to bottom: what a row is, what it says, under which heading it stands.
 *
 * @param sheet - What a library read, told apart.
 * @param mapping - How it is to be read.
 * @param prepared - The columns it is read by.
 * @returns Every row, as facts or as something else.
 * @internal
 */
export const walkSheet = (sheet: Sheet, mapping: Mapping, { columns, placeOf, viewOf }: Prepared): Walked => {
  const drafts: RowDraft[] = [];
  const placed: Placed[] = [];
  const others: OtherRow[] = [];
  const steps: Step[] = [];
  const problems: Problem[] = [];
  const above = new Map<Field, string>();
  let heading: Heading = {};
  // Without a column of names nothing tells a heading from a fact.
  const kindOf = (view: RowView): RowKind =>
    placeOf.has('name') ? classifyRow(view, placeOf.has('ordinal')) : 'facts';
  sheet.rows.forEach((cells, row) => {
    const view = viewOf(cells);
    const is = row < mapping.headerRows ? 'head' : kindOf(view);
    if (is !== 'facts') others.push({ row, is, text: headingOf(view).slice(0, 64) });
    if (is === 'group') {
      heading = under(heading, view);
      // What is merged ends where another group begins.
      above.clear();
    }
    if (is !== 'facts' && is !== 'total' && is !== 'group') return;
    const draft = draftRow(row, view, columns, mapping, is === 'facts' ? above : new Map());
    steps.push({ is, row, values: valuesOf(draft) });
    if (is !== 'facts') return;
    drafts.push(draft);
    for (const { field } of columns) {
      const text = textOf(view.at(field));
      if (text !== '') above.set(field, text);
    }
    const where = placesOf(draft, heading, mapping);
    const problem = unplaced(draft, where);
    if (problem !== null) problems.push(problem);
    else if (draft.readings.has('name')) {
      placed.push({ draft, where, id: clusterIdOf(draft, where), content: contentOf(draft) });
    }
  });
  return { drafts, placed, others, steps, problems };
};
