import { addDays, fail, isoDate, ok, type Bound, type Failure, type IsoDate, type Result } from '../../core/index.js';
import { UtcDate } from '../../core/utc-date.js';
import type { ProblemOf } from '../../model/index.js';
import type { Assumption } from '../assumption.js';
import { readLegalDate } from '../date/read-legal-date.js';
import { normalizeName } from '../name/normalize-name.js';
import type { QuantityKind } from '../quantity/quantity.js';
import { readQuantity } from '../quantity/read-quantity.js';
import { cleanText } from '../text/clean-text.js';
import { openText } from '../text/open-text.js';
import { readDecisionNumber } from '../text/read-decision-number.js';
import type { TextProblem } from '../text/text-problem.js';
import { cellOf, textOf, type Cell } from './cell.js';
import { FIELDS, type Field } from './field.js';
import type { ColumnMapping, Mapping } from './mapping.js';

/** What may be wrong with one cell. */
export type CellProblem = TextProblem | ProblemOf<'intake.unreadable-cell' | 'intake.serial-day'>;

/** A cell, read. */
export interface CellReading {
  /** Canonical: ha, VND, %, things, a date, a name. */
  readonly value: string | number;
  /** What the words say of the true number. */
  readonly bound?: Bound;
  /** What was taken for granted. */
  readonly assumed: readonly Assumption[];
  /** The day beside a decision's number. */
  readonly on?: string;
}

type Reading = Result<CellReading, CellProblem>;

/** Days as spreadsheets count them from 1900, for years from 1954 to 2064: no plain number of any table here. What follows the point is a time of day. */
const serialOf = (cell: Cell): number | null => {
  const given =
    cell.is === 'number' ? cell.number : cell.is === 'text' && /^\d{5}$/.test(cell.text) ? Number(cell.text) : 0;
  const day = Math.floor(given);
  return day >= 20_000 && day <= 60_000 ? day : null;
};

/** The day 0 of each count, kept to days that there are: the count of 1900 takes that year for a leap year, so 1 March 1900 is 61. */
const origins = { '1900': { day: '1900-03-01', count: 61 }, '1904': { day: '1904-01-01', count: 0 } } as const;

/**
 * The day that a spreadsheet's count of days names.
 *
 * @param count - Days.
 * @param origin - The year from which they are counted.
 * @returns A calendar day.
 * @internal
 */
export const dayOfSerial = (count: number, origin: '1900' | '1904'): IsoDate =>
  addDays(isoDate(origins[origin].day), count - origins[origin].count);

/** An instant, as programs write it: the day depends on where it was midnight. */
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z$/;

const readDay = (given: Cell, { published, dateOffset }: Mapping): Reading => {
  const isInstant = given.is === 'text' && instant.test(given.text);
  const cell = isInstant ? cellOf(new UtcDate(Date.parse(given.text)), dateOffset) : given;
  if (cell.is === 'day') {
    const [value, other] = cell.days;
    if (value !== undefined && other === undefined) return ok({ value, assumed: [] });
    const params = { expected: 'date' as const, text: cell.days.join(' / '), readings: cell.days };
    return fail({ code: 'intake.ambiguous', severity: 'error', params });
  }
  const serial = serialOf(cell);
  if (serial !== null) {
    const params = { serial: String(serial), day: dayOfSerial(serial, '1900') };
    return fail({ code: 'intake.serial-day', severity: 'error', params });
  }
  return readLegalDate(textOf(cell), published === undefined ? {} : { published });
};

// A number is as exact as it was typed, and its point is a point.
const readNumber = (cell: Cell, kind: QuantityKind, column: ColumnMapping, mapping: Mapping): Reading => {
  const { unit, power, currency } = column;
  const context = {
    ...(unit === undefined ? {} : { unit }),
    ...(power === undefined ? {} : { power }),
    ...(currency === undefined ? {} : { currency }),
  };
  if (cell.is !== 'number') {
    const { decimalMark } = mapping;
    return readQuantity(textOf(cell), kind, { ...context, ...(decimalMark === undefined ? {} : { decimalMark }) });
  }
  return readQuantity(cell.text, kind, { ...context, decimalMark: '.' });
};

const asText = (text: string, kind: 'text' | 'status', field: Field): Reading => {
  const opened = openText(text, kind);
  if (!opened.ok) return opened;
  // A remark and an address stay as they are.
  const whole = field === 'note' || field === 'source';
  return ok(whole ? { value: cleanText(text), assumed: [] } : { value: opened.value, assumed: opened.assumed });
};

const readName = (text: string): Reading => {
  const name = normalizeName(text);
  return name.ok ? ok({ value: name.value.title, assumed: name.value.assumed }) : name;
};

const readDecision = (text: string): Reading => {
  const found = readDecisionNumber(text);
  if (!found.ok) return found;
  const { number, on, assumed } = found.value;
  return ok({ value: number, assumed, ...(on === undefined ? {} : { on }) });
};

const odd = (got: string): Failure<CellProblem> =>
  fail({ code: 'intake.unreadable-cell', severity: 'error', params: { got } });

/**
 * Reads a cell as what its column holds.
 *
 * @param cell - Not blank.
 * @param column - What its column holds.
 * @param mapping - The sheet's.
 * @returns The reading, or what is wrong with it.
 * @internal
 */
export const readCell = (cell: Cell, column: ColumnMapping, mapping: Mapping): Reading => {
  if (cell.is === 'odd') return odd(cell.got);
  const { reads } = FIELDS[column.field];
  switch (reads) {
    case 'date':
      return readDay(cell, mapping);
    case 'name':
      return readName(textOf(cell));
    case 'decision':
      return readDecision(textOf(cell));
    case 'text':
    case 'status':
      return asText(textOf(cell), reads, column.field);
    default: {
      if (cell.is === 'day') return odd('day');
      return readNumber(cell, reads, column, mapping);
    }
  }
};
