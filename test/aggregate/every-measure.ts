import {
  change,
  count,
  groupBy,
  mapOutput,
  max,
  mean,
  measures,
  min,
  range,
  ratio,
  rollup,
  share,
  sum,
  weightedMean,
  where,
  type Measure,
} from '../../src/aggregate/index.js';
import type { Row } from './rows.js';

const area = (row: Row) => row.area;
const weight = (row: Row) => row.weight;
const district = (row: Row) => row.district;
const exact = (row: Row) => (typeof row.area === 'object' ? undefined : row.area);
const rounding = { scale: 3, mode: 'half-even' } as const;

/** The longest text of a group, by a measure that this package did not write. */
export const longest: Measure<Row, { text: string }, string> = {
  createAccumulator: () => ({ text: '' }),
  addInput: (accumulator, row) => {
    if (row.district.length > accumulator.text.length) accumulator.text = row.district;
    return accumulator;
  },
  mergeAccumulators: (accumulators) => {
    let text = '';
    for (const each of accumulators) if (each.text.length > text.length) text = each.text;
    return { text };
  },
  extractOutput: ({ text }) => String(text.length),
};

const several = () =>
  measures<Row, Record<string, Measure<Row, never, unknown>>>({
    n: count(),
    total: sum(area),
    ['__proto__']: mean(area, { rounding }),
    by: groupBy(district, range(exact)),
  } as never);

const all = {
  count: count(),
  sum: sum(area),
  mean: mean(area, { rounding }),
  'weighted mean': weightedMean(area, weight, { rounding }),
  ratio: ratio(area, weight, { rounding, unit: '%' }),
  min: min(exact),
  max: max(exact),
  range: range(exact),
  'range of texts': range((row: Row) => row.asOf, { order: 'text' }),
  where: where((row: Row) => row.year === 2024, sum(area)),
  measures: several(),
  'group by': groupBy(district, sum(area)),
  'group by a set': groupBy((row: Row) => row.places, count()),
  'groups in groups': groupBy(
    district,
    groupBy((row) => String(row.year), several()),
  ),
  rollup: rollup([district, (row: Row) => String(row.year), (row: Row) => row.places], sum(area)),
  share: share(district, area, { rounding, unit: '%' }),
  change: change(area, { earlier: (r) => r.year === 2023, later: (r) => r.year === 2024, rounding }),
  'another form': mapOutput(sum(area), ({ value }) => `${value} ha`),
  'a measure of its user': longest,
  'a measure of its user by group': groupBy(
    district,
    where((row) => row.year === 2024, longest),
  ),
};

/** Every measure there is, alone and nested, as `[name, measure]`. */
export const everyMeasure = Object.entries(all) as unknown as readonly (readonly [
  string,
  Measure<Row, unknown, unknown>,
])[];
