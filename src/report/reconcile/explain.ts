import { compareFraction, fractionOf, minus, plus, times, ZERO, type Fraction } from '../../core/fraction.js';
import { averageRate, type PartOfWhole } from '../average.js';
import type { Explanation, ExplanationKind } from './explanation.js';
import type { ComputedSide, PublishedSide, ReconciledItem } from './figures.js';
import { readFraction, signedText, wouldPrint, type Printed } from './number.js';

/** All that an explanation is tried on. */
interface Difference {
  readonly published: PublishedSide;
  readonly printed: Printed;
  readonly computed: ComputedSide;
  readonly exact: Fraction;
  readonly items: readonly ReconciledItem[];
}

type Attempt = (difference: Difference) => Omit<Explanation, 'kind'> | undefined;

const sumOf = (values: readonly Fraction[]): Fraction => values.reduce(plus, ZERO);

/** One number of every item; undefined where one lacks it, since half a list explains nothing. */
const everyOf = <T>(
  items: readonly ReconciledItem[],
  of: (item: ReconciledItem) => T | undefined,
): readonly T[] | undefined => {
  const values = items.map(of).filter((value): value is Exclude<T | undefined, undefined> => value !== undefined);
  return items.length === 0 || values.length < items.length ? undefined : values;
};

/** What would be printed so, if it is neither what was computed nor absent. */
const ifPrinted = (
  { printed }: Difference,
  value: Fraction | null | undefined,
): { readonly gives: string } | undefined =>
  value === null || value === undefined || !wouldPrint(value, printed) ? undefined : { gives: signedText(value) };

const partOf =
  (whole: 'industrial' | 'gross') =>
  (item: ReconciledItem): PartOfWhole | undefined => {
    const [a, b] = [readFraction(item.part), readFraction(item[whole])];
    return a === undefined || b === undefined || b.over === 0n ? undefined : { part: a, whole: b };
  };

/** Was the computed figure this one, to the digits that it has? */
const isComputed = ({ computed, exact }: Difference, value: Fraction | null): boolean =>
  value !== null && wouldPrint(value, { value: exact, digits: computed.value.split('.')[1]?.length ?? 0 });

/** Of two ways to work a figure out, the one that was not taken, where the other was. */
const otherWay = (difference: Difference, one: Fraction | null, other: Fraction | null): Fraction | null => {
  if (isComputed(difference, one)) return other;
  return isComputed(difference, other) ? one : null;
};

const rate = (rows: readonly PartOfWhole[] | undefined, method: 'weighted' | 'mean'): Fraction | null =>
  rows === undefined ? null : averageRate(rows, method);

const plainAgainstWeighted: Attempt = (difference) => {
  const ways = (['industrial', 'gross'] as const).map((whole) => {
    const rows = everyOf(difference.items, partOf(whole));
    return otherWay(difference, rate(rows, 'weighted'), rate(rows, 'mean'));
  });
  return ways.map((way) => ifPrinted(difference, way)).find((found) => found !== undefined);
};

const grossAgainstIndustrial: Attempt = (difference) => {
  const [industrial, gross] = (['industrial', 'gross'] as const).map((whole) =>
    everyOf(difference.items, partOf(whole)),
  );
  const ways = (['weighted', 'mean'] as const).map((method) =>
    otherWay(difference, rate(industrial, method), rate(gross, method)),
  );
  return ways.map((way) => ifPrinted(difference, way)).find((found) => found !== undefined);
};

const boundDropped: Attempt = (difference) =>
  difference.published.bound === undefined && difference.computed.bound !== undefined
    ? ifPrinted(difference, difference.exact)
    : undefined;

/** The values of the items, where they do make up what was computed. */
const addends = ({ items, exact }: Difference): readonly Fraction[] | undefined => {
  const values = everyOf(items, (item) => readFraction(item.value));
  return values !== undefined && compareFraction(sumOf(values), exact) === 0 ? values : undefined;
};

const rowMissing: Attempt = (difference) => {
  const values = addends(difference) ?? [];
  const isLeftOut = (value: Fraction): boolean =>
    value.over > 0n && wouldPrint(minus(difference.exact, value), difference.printed);
  const rows = difference.items.filter((_, i) => isLeftOut(values[i] ?? ZERO));
  const [first] = rows;
  const value = first === undefined ? undefined : readFraction(first.value);
  if (value === undefined) return undefined;
  return { rows: rows.map(({ id }) => id), gives: signedText(minus(difference.exact, value)) };
};

const stagesOverlap: Attempt = (difference) => {
  const values = addends(difference);
  const counts = everyOf(difference.items, ({ stages }) => stages?.length);
  if (values === undefined || counts === undefined) return undefined;
  const rows = difference.items.filter(({ stages }) => stages !== undefined && stages.length > 1).map(({ id }) => id);
  const found = ifPrinted(difference, sumOf(values.map((v, i) => times(v, fractionOf(String(counts[i] ?? 1))))));
  return found === undefined || rows.length === 0 ? undefined : { rows, ...found };
};

const subtotalSlip: Attempt = (difference) => {
  const { published, items, exact, printed } = difference;
  const values = addends(difference);
  if (published.subtotals === undefined || values === undefined) return undefined;
  const slips = Object.entries(published.subtotals).flatMap(([group, text]) => {
    const said = readFraction(text);
    const own = sumOf(values.filter((_, i) => items[i]?.group === group));
    return said === undefined || compareFraction(said, own) === 0 ? [] : [{ group, slip: minus(said, own) }];
  });
  const [only, ...others] = slips;
  if (only === undefined || others.length > 0 || !wouldPrint(plus(exact, only.slip), printed)) return undefined;
  return { rows: [only.group], gives: signedText(plus(exact, only.slip)) };
};

const horizonsAdded: Attempt = (difference) => {
  const perItem = everyOf(difference.items, ({ horizons }) =>
    horizons === undefined ? undefined : Object.values(horizons).map((text) => readFraction(text) ?? ZERO),
  );
  if (perItem === undefined || perItem.every((values) => values.length < 2)) return undefined;
  return ifPrinted(difference, sumOf(perItem.flat()));
};

/** How each explanation is tried. */
const ATTEMPTS: Readonly<Record<ExplanationKind, Attempt>> = {
  'plain-against-weighted-mean': plainAgainstWeighted,
  'gross-against-industrial': grossAgainstIndustrial,
  'bound-dropped': boundDropped,
  'row-missing': rowMissing,
  'stages-overlap': stagesOverlap,
  'subtotal-slip': subtotalSlip,
  'horizons-added': horizonsAdded,
};

/**
 * Tries every explanation of a difference.
 *
 * @param difference - Both figures.
 * @returns Those that would give what was published, in the order of the list.
 * @internal
 */
export const explain = (difference: Difference): readonly Explanation[] =>
  (Object.keys(ATTEMPTS) as ExplanationKind[]).flatMap((kind) => {
    const found = ATTEMPTS[kind](difference);
    return found === undefined ? [] : [{ kind, ...found }];
  });
