// Speed of totals: row objects with decimal text, two keys, count + sum + weighted mean.
import {
  accumulate,
  aggregate,
  count,
  groupBy,
  measures,
  series,
  sum,
  weightedMean,
} from 'industrial-clusters/aggregate';
import { numbersByHand, peers, textsByHand, totalsByHand, withDecimal } from './by-hand.mjs';
import { entryOf } from './entry.mjs';
import { interleave } from './interleave.mjs';
import { observationsOf, rowsOf } from './rows.mjs';

const amount = (row) => row.amount;
const weight = (row) => row.weight;
const totals = () =>
  measures({
    n: count(),
    sum: sum(amount, { scale: 4 }),
    mean: weightedMean(amount, weight, { scale: 4, weightScale: 2, rounding: { scale: 2, mode: 'half-up' } }),
  });
const district = (row) => row.district;
const byTwo = groupBy(
  district,
  groupBy((row) => row.stage, totals()),
);

/** What is fast and wrong is not fast: every group against the float loop, and exactly against decimal.js. */
const check = (rows) => {
  const ours = aggregate(rows, byTwo);
  const floats = numbersByHand(rows);
  const exact = withDecimal(rows);
  for (const [name, stages] of exact) {
    for (const [stage, total] of stages) {
      const { n, sum: all, mean } = ours.get(name).get(stage);
      const float = floats.get(name).get(stage);
      const right =
        n === total.n &&
        all.value === total.sum.toFixed() &&
        mean.value === total.weighted.div(total.weight).toDecimalPlaces(2, 4).toFixed() &&
        Math.abs(float.sum / Number(all.value) - 1) < 1e-9;
      if (!right) throw new Error(`wrong totals of ${name}, ${stage}`);
    }
  }
};

/** Totals of groups at one size: as accumulators, as outputs beside the loop's numbers, as outputs beside the loop's texts. */
export const totalsAt = async (n) => {
  const rows = rowsOf(n);
  check(rows.slice(0, 50_000));
  const slow = n >= 100_000;
  const others = Object.entries(await peers()).map(([name, run]) => ({ name, run: () => run(rows), slow }));
  const name = 'count, sum, weighted mean by two keys';
  return [
    entryOf(
      `${name}: exact totals, to be merged`,
      n,
      await interleave([
        { name: 'floor', run: () => totalsByHand(rows) },
        { name: 'ours', run: () => accumulate(rows, byTwo) },
        ...others,
      ]),
    ),
    entryOf(
      `${name}: outputs as text, beside numbers`,
      n,
      await interleave([
        { name: 'floor', run: () => numbersByHand(rows) },
        { name: 'ours', run: () => aggregate(rows, byTwo) },
      ]),
    ),
    entryOf(
      `${name}: outputs as text, beside texts`,
      n,
      await interleave([
        { name: 'floor', run: () => textsByHand(rows) },
        { name: 'ours', run: () => aggregate(rows, byTwo) },
      ]),
    ),
  ];
};

/** 24 days of a series: against one pass over the same rows, and against one day, which takes in a 24th of them. What is handed down and written out does not grow with the rows. */
export const daysAt = async (n) => {
  const { rows, days } = observationsOf(n);
  const held = (row) => row;
  const one = groupBy(district, totals());
  const [pass, day, all] = await interleave([
    { name: 'floor', run: () => accumulate(rows, one) },
    { name: 'one day', run: () => series(rows, held, days.slice(11, 12), one) },
    { name: 'ours', run: () => series(rows, held, days, one) },
  ]);
  return [
    entryOf('24 days of a series, to one pass over the rows', n, [pass, all]),
    entryOf('24 days of a series, to one day, which takes in a 24th of the rows', n, [
      day,
      { ...all, ratio: all.ratio / day.ratio },
    ]),
  ];
};

/** Here the floor is one grouping, one pass of our own. */
export const passes = async () => {
  const n = 100_000;
  const rows = rowsOf(n);
  const inner = totals();
  const one = groupBy(district, inner);
  const four = measures({
    district: one,
    province: groupBy((row) => row.province, inner),
    stage: groupBy((row) => row.stage, inner),
    period: groupBy((row) => row.period, inner),
  });
  const parts = Array.from({ length: 1000 }, (_, i) =>
    accumulate(rows.slice((i % 10) * 10_000, ((i % 10) + 1) * 10_000), byTwo),
  );
  return [
    entryOf(
      'four groupings in one pass, to one',
      n,
      await interleave([
        { name: 'floor', run: () => accumulate(rows, one) },
        { name: 'ours', run: () => accumulate(rows, four) },
      ]),
    ),
    entryOf(
      'merging 1,000 accumulators of some 1,600 groups, to one pass',
      n,
      await interleave(
        [
          { name: 'floor', run: () => accumulate(rows, byTwo) },
          { name: 'ours', run: () => byTwo.mergeAccumulators(parts) },
        ],
        { rounds: 7 },
      ),
    ),
  ];
};

/** Bytes held after a stream of rows, given in chunks and dropped: they follow the groups, not the rows. */
export const heapAfter = (chunks) => {
  const parts = rowsOf(20_000);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  function* stream() {
    for (let i = 0; i < chunks; i++) for (const row of parts) yield row;
  }
  const accumulator = accumulate(stream(), byTwo);
  globalThis.gc?.();
  const held = process.memoryUsage().heapUsed - before;
  return { rows: chunks * parts.length, held, accumulator: JSON.stringify(accumulator).length };
};
