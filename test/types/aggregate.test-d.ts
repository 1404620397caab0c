// Compiled, never run: what an editor knows of rows and outputs without an annotation.
import {
  aggregate,
  count,
  groupBy,
  measures,
  max,
  mean,
  mergeAll,
  ratio,
  rollup,
  series,
  sum,
  where,
  type AggregateProblem,
  type Ratio,
  type Rollup,
  type Sum,
} from '../../src/aggregate/index.js';
import type { Hectares, IsoDate } from '../../src/core/index.js';
import { holds, type Same } from './same-type.js';

interface Row {
  readonly stage: string;
  readonly district: string;
  readonly places: readonly string[];
  readonly area: Hectares;
  readonly let?: Hectares;
  readonly from: IsoDate;
  readonly before: IsoDate | null;
}
declare const rows: readonly Row[];
const byName = sum((x: Row) => x.area);
const rounding = { scale: 2, mode: 'half-up' } as const;

// 1. Selectors know their row from the first argument, nested and inside an object.
export const byDistrict = aggregate(
  rows,
  groupBy(
    (x) => x.district,
    measures({
      n: count(),
      area: sum((x) => x.area),
      rate: ratio(
        (x) => x.let,
        (x) => x.area,
        { rounding },
      ),
    }),
  ),
);
holds<Same<typeof byDistrict, ReadonlyMap<string, { readonly n: number; readonly area: Sum; readonly rate: Ratio }>>>();

// 2. So do groups in groups, sets as keys, rollups and series.
export const nested = aggregate(
  rows,
  groupBy(
    (x) => x.places,
    groupBy(
      (x) => x.stage,
      sum((x) => x.area),
    ),
  ),
);
holds<Same<typeof nested, ReadonlyMap<string, ReadonlyMap<string, Sum>>>>();
export const rolled = aggregate(rows, rollup([(x) => x.district, (x) => x.stage], count()));
holds<Same<typeof rolled, Rollup<number>>>();
declare const days: readonly IsoDate[];
export const over = series(
  rows,
  (x) => x,
  days,
  sum((x) => x.let),
);
holds<Same<typeof over, ReadonlyMap<IsoDate, Sum>>>();

// 3. A claim that narrows the row narrows it for the measure.
type Shape = { readonly kind: 'let'; readonly let: Hectares } | { readonly kind: 'free' };
declare const shapes: readonly Shape[];
const isLet = (x: Shape): x is Extract<Shape, { kind: 'let' }> => x.kind === 'let';
export const letLand: Sum = aggregate(
  shapes,
  where(
    isLet,
    sum((x) => x.let),
  ),
);
export const some: number = aggregate(
  rows,
  where((x) => x.stage === 'operation', count()),
);

// 4. Merging gives the accumulator or problems.
const merged = mergeAll([], count());
if (!merged.ok) holds<Same<(typeof merged.problems)[0], AggregateProblem>>();

// 5. What does not compile.
// @ts-expect-error a misspelt field
export const misspelt = (x: Row) => x.aera;
aggregate(
  rows,
  groupBy(
    (x) => x.district,
    // @ts-expect-error a misspelt field, found without an annotation
    sum((x) => x.aera),
  ),
);
// @ts-expect-error a measure of clusters does not take tenants
aggregate([{ name: 'x' }], byName);
// @ts-expect-error rounding is asked for
mean((x: Row) => x.area, {});
// @ts-expect-error a rollup needs a level
rollup([], count());
// @ts-expect-error a key is text or a set of texts
groupBy((x: Row) => x.area.length, count());
// @ts-expect-error a bounded value does not compare
max((x: Row) => ({ value: x.area, bound: '>' as const }));
