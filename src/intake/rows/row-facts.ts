import type { LegalDate } from '../../core/index.js';
import type { Cluster, EventType, Source, Undertaking } from '../../model/index.js';
import { normalizeName } from '../name/normalize-name.js';
import { foldText } from '../text/clean-text.js';
import { digest, slug } from './content-id.js';
import { INDICATOR_FIELDS, type Field } from './field.js';
import type { RowPlaces } from './identify.js';
import type { Mapping } from './mapping.js';
import type { CellReading } from './read-cell.js';
import type { RowDraft } from './row-draft.js';
import { actOfStatus } from './status-words.js';

/** The tables of one row, and which of them each field went into. */
export interface RowFacts {
  /** The cluster. */
  readonly cluster: Cluster;
  /** Its undertaking. */
  readonly undertaking: Undertaking;
  /** The acts it is evidence of. */
  readonly events: readonly object[];
  /** The values it gives. */
  readonly observations: readonly object[];
  /** Its source. */
  readonly source: Source;
  /** The id of the entry that holds each field's value. */
  readonly into: ReadonlyMap<Field, string>;
  /** A status word that names no known step. */
  readonly strange: string | undefined;
}

/** Words in the place of a developer that there is none yet. */
const nobody =
  /^(?:chua (?:co|xac dinh|ro|lua chon)(?: (?:chu|nha) dau tu)?|chua|khong(?: co)?|dang (?:keu goi|lua chon)(?: dau tu| (?:chu|nha) dau tu)?|none|n\/a)$/;

// Seen on a day: it happened on that day or before it.
const seenBy = (asOf: string): string => {
  const latest = asOf.split('/').at(-1) ?? '..';
  return latest === '..' ? '..' : `../${latest}`;
};

const sourceOf = (draft: RowDraft, mapping: Mapping): Source => {
  const text = draft.readings.get('source')?.value;
  if (text === undefined) return mapping.source;
  const title = String(text);
  const url = /^https?:\/\/(?:www\.)?([^/\s]+)\S*/.exec(title);
  const id = `${slug(url?.[1] ?? title) || 'source'}-${digest([title]).slice(0, 6)}`;
  return url === null ? { id, title } : { id, url: url[0] };
};

const given = (key: string, reading: CellReading | undefined): object =>
  reading === undefined ? {} : { [key]: reading.value };

/**
 * Turns a row into entries of a register: its cluster, one undertaking, the acts its words and days are evidence of, and its figures.
 *
 * @param draft - The row, with a name.
 * @param id - The cluster's.
 * @param where - Its places, at least one.
 * @param mapping - The sheet's.
 * @returns The entries.
 * @internal
 */
export const factsOf = (draft: RowDraft, id: string, where: RowPlaces, mapping: Mapping): RowFacts => {
  const { readings } = draft;
  const title = String(readings.get('name')?.value ?? '');
  const [first = '', ...others] = where.places;
  const into = new Map<Field, string>([['name', id], ...where.from.map((field) => [field, id] as const)]);
  const source = sourceOf(draft, mapping);
  const asOf = String(readings.get('as-of')?.value ?? mapping.asOf ?? '..') as LegalDate;
  const name = normalizeName(title);
  const phase = name.ok ? name.value.phase : undefined;
  const undertaking: Undertaking = {
    id: `${id}/1`,
    cluster: id,
    kind: /\bmo rong\b/.test(foldText(title)) ? 'expansion' : 'establishment',
    ...(phase === undefined ? {} : { phase }),
  };

  const events: object[] = [];
  const observations: object[] = [];
  const happened = (type: EventType, on: string, payload: object, fields: readonly Field[]): void => {
    const event = { type, on, ...payload, source: source.id };
    const eventId = `${undertaking.id}/${type}/${digest([on, payload, source.id])}`;
    events.push({ id: eventId, undertaking: undertaking.id, ...event });
    for (const field of fields) if (readings.has(field)) into.set(field, eventId);
  };
  const observed = (field: Field, indicator: string, { value, bound }: CellReading): void => {
    const fact = { value, ...(bound === undefined ? {} : { bound }), asOf };
    const observationId = `${id}/${indicator}/${digest([fact, source.id])}`;
    observations.push({ id: observationId, about: id, indicator, ...fact, source: source.id });
    into.set(field, observationId);
  };

  const status = readings.get('status');
  const act = status === undefined ? null : actOfStatus(String(status.value), mapping.statuses ?? {});
  const decision = readings.get('decision');
  const on = readings.get('established.on')?.value ?? decision?.on;
  if (act === 'established' || decision !== undefined || on !== undefined) {
    const area = readings.get('area.total');
    const named = readings.get('developer');
    const developer = named !== undefined && nobody.test(foldText(String(named.value))) ? undefined : named;
    const payload = {
      // An act fixes an area, and about so many hectares is none it can have fixed.
      ...(area?.bound === undefined ? given('area', area) : {}),
      ...given('developer', developer),
      ...given('document', decision),
    };
    const evidence: readonly Field[] = [
      'established.on',
      'decision',
      ...(developer === undefined ? [] : (['developer'] as const)),
      ...(act === 'established' ? (['status'] as const) : []),
    ];
    happened('established', on === undefined ? seenBy(asOf) : String(on), payload, evidence);
  }
  const broken = readings.get('ground-broken.on');
  if (act === 'ground-broken' || broken !== undefined) {
    const evidence: readonly Field[] = ['ground-broken.on', ...(act === 'ground-broken' ? (['status'] as const) : [])];
    happened('ground-broken', broken === undefined ? seenBy(asOf) : String(broken.value), {}, evidence);
  }
  const other = act === 'established' || act === 'ground-broken' ? null : act;
  if (other !== null && other !== undefined) happened(other, seenBy(asOf), {}, ['status']);
  if (status !== undefined && (act === null || act === undefined)) observed('status', 'status.printed', status);
  for (const field of INDICATOR_FIELDS) {
    const reading = readings.get(field);
    if (reading !== undefined) observed(field, field, reading);
  }
  if (events.length + observations.length > 0) {
    into.set('as-of', id);
    into.set('source', source.id);
  }
  const { province } = where;
  return {
    cluster: { id, name: title, places: [first, ...others], ...(province === undefined ? {} : { province }) },
    undertaking,
    events,
    observations,
    source,
    into,
    strange: act === undefined ? String(status?.value) : undefined,
  };
};
