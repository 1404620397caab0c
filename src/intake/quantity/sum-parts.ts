import type { Assumption } from '../assumption.js';
import { plus, shifted, type Decimal } from './decimal.js';
import type { Part } from './gather.js';
import { readMarks, type DecimalMark, type MarkClass } from './marks.js';

/** Every number that the parts may mean. */
export interface Sum {
  /** None: they make no number. */
  readonly readings: readonly Decimal[];
  /** What was taken for granted. */
  readonly assumed: readonly Assumption[];
}

// The number alone, without the power its word gives.
const readPart = (part: Part, of: MarkClass, mark: DecimalMark | undefined): Sum => {
  const read = readMarks(part.number, of, mark);
  return { ...read, readings: read.readings.map((reading) => shifted(reading, part.power ?? 0)) };
};

// "1 nghìn 200" is 1,200; "1 tỷ 2" is 1.2 billion to most and a billion and two to the letter.
const tails = (before: Decimal, tail: Part, powerBefore: number, read: readonly Decimal[]): readonly Decimal[] => {
  const digits = tail.number.groups.join('').length;
  const literal = read.map((reading) => plus(before, reading));
  if (tail.power !== undefined || digits === powerBefore) return literal;
  return [...read.map((reading) => plus(before, shifted(reading, powerBefore - digits))), ...literal];
};

/**
 * Adds the parts of an amount up: `1 tỷ 200 triệu`. Each must be smaller than what comes before it.
 *
 * @param parts - In the order written, not empty.
 * @param classOf - How the marks of a part are read.
 * @param mark - The decimal mark, where it is known.
 * @returns Every reading.
 * @internal
 */
export const sumParts = (
  parts: readonly Part[],
  classOf: (part: Part) => MarkClass,
  mark: DecimalMark | undefined,
): Sum => {
  let sum: Sum = { readings: [{ digits: 0n, power: 0 }], assumed: [] };
  let powerBefore = Number.POSITIVE_INFINITY;
  for (const [i, part] of parts.entries()) {
    const power = part.power ?? 0;
    if (power >= powerBefore || (i > 0 && part.number.marks.length > 0)) return { readings: [], assumed: [] };
    const { readings, assumed } = readPart(part, classOf(part), mark);
    const added = sum.readings.flatMap((before) => (i === 0 ? readings : tails(before, part, powerBefore, readings)));
    sum = { readings: added, assumed: [...sum.assumed, ...assumed] };
    powerBefore = power;
  }
  return sum;
};
