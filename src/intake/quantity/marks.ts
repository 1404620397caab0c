import type { Assumption } from '../assumption.js';
import type { Decimal } from './decimal.js';
import type { WrittenNumber } from './scan.js';

/** The mark before decimals: a comma in Vietnamese, a dot in English. */
export type DecimalMark = ',' | '.';

/**
 * What decides a lone mark before exactly three digits (`70,262`), where its shape does not. `whole`: things and đồng are not divided. `small`: square metres of a cluster are thousands. `share`: a thousand percent is none.
 * `vietnamese` and `english`: how the language of the words around it writes; Vietnamese pages use both marks, so a dot decides nothing there.
 */
export type MarkClass = 'whole' | 'small' | 'share' | 'vietnamese' | 'english';

/** What a rule says a lone mark is. */
export type Verdict = 'decimal' | 'thousands' | 'ambiguous';

/** The rule, as a table: a lone mark before three digits, by what is measured. */
export const MARK_RULES: Readonly<Record<MarkClass, Readonly<Record<DecimalMark, Verdict>>>> = {
  whole: { ',': 'thousands', '.': 'thousands' },
  small: { ',': 'thousands', '.': 'thousands' },
  share: { ',': 'decimal', '.': 'decimal' },
  vietnamese: { ',': 'decimal', '.': 'ambiguous' },
  english: { ',': 'thousands', '.': 'decimal' },
};

/** One number, read; or every way it may be read; or none. */
export interface MarkReading {
  /** None: no number is written so. Two: nothing decides. */
  readonly readings: readonly Decimal[];
  /** What decided, where the shape did not. */
  readonly assumed: readonly Assumption[];
}

const decimalOf = (whole: readonly string[], fraction = ''): Decimal => ({
  digits: BigInt(whole.join('') + fraction),
  power: fraction === '' ? 0 : -fraction.length,
});

const isThousands = ([first = '', ...rest]: readonly string[]): boolean =>
  first.length <= 3 && !/^0/.test(first) && rest.every((group) => group.length === 3);

const sure = (reading: Decimal): MarkReading => ({ readings: [reading], assumed: [] });
const none: MarkReading = { readings: [], assumed: [] };

const readLone = (groups: readonly string[], mark: DecimalMark, of: MarkClass): MarkReading => {
  const [whole = '', rest = ''] = groups;
  const asDecimal = decimalOf([whole], rest);
  if (!isThousands(groups)) return sure(asDecimal);
  const asThousands = decimalOf(groups);
  switch (MARK_RULES[of][mark]) {
    case 'decimal':
      return { readings: [asDecimal], assumed: ['decimal-mark'] };
    case 'thousands':
      // Things are whole, so this is no assumption; of square metres it is one.
      return { readings: [asThousands], assumed: of === 'whole' ? [] : ['thousands-mark'] };
    case 'ambiguous':
      return { readings: [asDecimal, asThousands], assumed: [] };
  }
};

const isMark = (mark: string): mark is DecimalMark => mark === ',' || mark === '.';

// The caller says which mark is which: the other one can only part thousands.
const readKnown = ({ groups, marks }: WrittenNumber, known: DecimalMark): MarkReading => {
  const at = marks.indexOf(known);
  if (at >= 0 && at !== marks.length - 1) return none;
  const whole = at < 0 ? groups : groups.slice(0, -1);
  const fraction = at < 0 ? '' : (groups.at(-1) ?? '');
  if (whole.length > 1 && !isThousands(whole)) return none;
  return sure(decimalOf(whole, fraction));
};

/**
 * Reads the marks of a number: shape first, then the caller's word, then {@link MARK_RULES}.
 *
 * @param number - Groups of digits and the marks between them.
 * @param of - What is measured.
 * @param known - The decimal mark, where the caller knows it.
 * @returns The reading, or two, or none.
 * @internal
 */
export const readMarks = (number: WrittenNumber, of: MarkClass, known: DecimalMark | undefined): MarkReading => {
  const { groups, marks } = number;
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return sure(decimalOf(groups));
  if (known !== undefined) return readKnown(number, known);
  const earlier = marks.slice(0, -1);
  if (marks.length === 1 && isMark(first)) return readLone(groups, first, of);
  if (marks.every((mark) => mark === first)) {
    if (isThousands(groups))
      return { readings: [decimalOf(groups)], assumed: first === ' ' ? ['thousands-space'] : [] };
    // 1.048.19: one of the marks is wrong, and nothing says which.
    if (!isMark(first) || !isThousands(groups.slice(0, -1))) return none;
    return { readings: [decimalOf(groups.slice(0, -1), groups.at(-1)), decimalOf(groups)], assumed: [] };
  }
  // Two kinds: the last is the decimal mark, if the others part thousands.
  if (!isMark(last) || earlier.some((mark) => mark !== first) || !isThousands(groups.slice(0, -1))) return none;
  return sure(decimalOf(groups.slice(0, -1), groups.at(-1)));
};
