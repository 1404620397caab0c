import { LADDER, type EventType, type Problem, type Source } from '../../model/index.js';
import type { StatusTable } from './field.js';
import { kindOfValue } from './kind-of-value.js';
import { listLength, MOST_CELLS } from './given-list.js';
import type { ColumnMapping, Mapping } from './mapping.js';
import { checkedParts, OF_COLUMN, OF_MAPPING, OF_SOURCE, partOf, THROWN, type Report } from './mapping-parts.js';

/** A mapping made of what could be used of it. */
export interface OpenedMapping {
  /** Only parts that are what they must be. */
  readonly mapping: Mapping;
  /** The parts that are not. */
  readonly problems: readonly Problem[];
}

const columnsOf = (given: unknown, report: Report): readonly ColumnMapping[] => {
  const length = listLength(given);
  if (length === null || length > MOST_CELLS) {
    report('columns', given);
    return [];
  }
  const columns: ColumnMapping[] = [];
  for (let i = 0; i < length; i++) {
    const parts = checkedParts(partOf(given, i), OF_COLUMN, ['column', 'field'], (part, value) => {
      report(`columns.${String(i)}.${part}`, value);
    });
    // Each part was held against its rule.
    if ('column' in parts && 'field' in parts) columns.push(parts as unknown as ColumnMapping);
  }
  return columns;
};

const keysOf = (given: unknown): readonly string[] | null => {
  try {
    return typeof given === 'object' && given !== null ? Object.keys(given) : null;
  } catch {
    return null;
  }
};

const statusesOf = (given: unknown, report: Report): StatusTable => {
  const words = keysOf(given);
  if (words === null) report('statuses', given);
  const known = new Map<string, EventType | null>();
  for (const word of words ?? []) {
    const act = partOf(given, word);
    const isAct = typeof act === 'string' && Object.hasOwn(LADDER, act);
    if (act === null || isAct) known.set(word, act as EventType | null);
    else report(`statuses.${word.slice(0, 64)}`, act);
  }
  return Object.fromEntries(known);
};

/**
 * Takes a mapping apart and keeps what can be used of it: a host may have stored it, and a person may have edited it.
 *
 * @param given - A `Mapping`, or what a host took for one.
 * @returns The mapping, and what was wrong with it. Without a source it has no columns, since no fact stands without one.
 * @internal
 */
export const openMapping = (given: unknown): OpenedMapping => {
  const problems: Problem[] = [];
  const report: Report = (part, value) => {
    const got = value === THROWN ? 'unreadable' : kindOfValue(value);
    problems.push({ code: 'intake.bad-mapping', severity: 'error', params: { part, got } });
  };
  const parts = checkedParts(given, OF_MAPPING, ['headerRows'], report);
  const columns = columnsOf(partOf(given, 'columns'), report);
  const statuses = partOf(given, 'statuses');
  const source = checkedParts(partOf(given, 'source'), OF_SOURCE, ['id'], (part, value) => {
    report(`source.${part}`, value);
  });
  const mapping: Mapping = {
    headerRows: 0,
    ...parts,
    columns: 'id' in source ? columns : [],
    source: { id: '', ...source } satisfies Source,
    ...(statuses === undefined ? {} : { statuses: statusesOf(statuses, report) }),
  };
  return { mapping, problems };
};
