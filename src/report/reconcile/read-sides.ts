import { fail, isLegalDate, ok, type Result } from '../../core/index.js';
import type { ProblemOf } from '../../model/index.js';
import { fieldOf, leaf, list, object, readGiven, record, type Misfit, type Reader } from '../read-given.js';
import type { ComputedSide, PublishedSide } from './figures.js';
import { readFraction } from './number.js';

/** Numbers have up to eighteen digits on either side of the point. */
const MOST_DIGITS = 18;
const bounds: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['>', '>=', '<', '<=', '~']);
const isDigits = (given: unknown): boolean => Number.isInteger(given) && Math.abs(Number(given)) <= MOST_DIGITS;

/** What each side is made of, field by field. */
const sides = /* @__PURE__ */ (() => {
  const decimal = leaf('decimal', (given) => readFraction(given) !== undefined);
  const text = leaf('text', (given) => typeof given === 'string');
  const bound = leaf('bound', (given) => bounds.has(given));
  const digits = leaf('digits', isDigits);
  const day = leaf('day', (given) => typeof given === 'string' && isLegalDate(given));
  const about = { population: text, on: day, boundaries: text };
  const numbers = { value: decimal, part: decimal, industrial: decimal, gross: decimal };
  const item = object({ id: text }, { ...numbers, group: text, stages: list(text), horizons: record(decimal) });
  const range = object({ least: decimal, most: decimal }, {});
  return {
    published: object({ value: decimal }, { ...about, bound, digits, subtotals: record(decimal) }),
    computed: object({ value: decimal }, { ...about, bound, range, items: list(item) }),
  } satisfies Readonly<Record<string, Reader>>;
})();

/** Both sides, read. */
interface Sides {
  readonly published: PublishedSide;
  readonly computed: ComputedSide;
}

const badFigure = (side: keyof Sides, { path, ...params }: Misfit): ProblemOf<'report.bad-figure'> => ({
  code: 'report.bad-figure',
  severity: 'error',
  path: [side, ...path],
  params: { side, field: fieldOf(path), ...params },
});

/**
 * Reads both sides of a comparison, whatever they are.
 *
 * @param published - What should be a printed figure.
 * @param computed - What should be a computed one.
 * @returns Both, fresh; or all that does not fit, the published side first.
 * @internal
 */
export const readSides = (published: unknown, computed: unknown): Result<Sides, ProblemOf<'report.bad-figure'>> => {
  const one = readGiven(published, sides.published);
  const other = readGiven(computed, sides.computed);
  const wrongOther = 'value' in other ? [] : other.misfits.map((misfit) => badFigure('computed', misfit));
  if (!('value' in one)) {
    const [first, ...more] = one.misfits;
    return fail(badFigure('published', first), ...more.map((misfit) => badFigure('published', misfit)), ...wrongOther);
  }
  if (!('value' in other)) {
    const [first, ...more] = other.misfits;
    return fail(badFigure('computed', first), ...more.map((misfit) => badFigure('computed', misfit)));
  }
  return ok({ published: one.value as PublishedSide, computed: other.value as ComputedSide });
};
