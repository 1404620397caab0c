// The same totals as others would take them. Each gives numbers, not exact text, but decimal.js.
import { DuckDBDataChunk, DuckDBInstance, VARCHAR } from '@duckdb/node-api';
import * as aq from 'arquero';
import { rollup, sum as d3Sum } from 'd3-array';
import { Decimal } from 'decimal.js';
import lodash from 'lodash';

/** The floor: nested maps and floating-point numbers, as a user writes it. */
export const totalsByHand = (rows) => {
  const districts = new Map();
  for (const row of rows) {
    let stages = districts.get(row.district);
    if (stages === undefined) districts.set(row.district, (stages = new Map()));
    let total = stages.get(row.stage);
    if (total === undefined) stages.set(row.stage, (total = { n: 0, sum: 0, weighted: 0, weight: 0 }));
    const amount = Number(row.amount);
    const weight = Number(row.weight);
    total.n++;
    total.sum += amount;
    total.weighted += amount * weight;
    total.weight += weight;
  }
  return districts;
};

const mapGroups = (districts, read) => {
  const outputs = new Map();
  for (const [district, stages] of districts) {
    const inner = new Map();
    for (const [stage, total] of stages) inner.set(stage, read(total));
    outputs.set(district, inner);
  }
  return outputs;
};

/** The floor with its means divided. */
export const numbersByHand = (rows) =>
  mapGroups(totalsByHand(rows), ({ n, sum, weighted, weight }) => ({ n, sum, mean: weighted / weight, weight }));

/** The floor with its figures written as text. */
export const textsByHand = (rows) =>
  mapGroups(totalsByHand(rows), ({ n, sum, weighted, weight }) => ({
    n,
    sum: sum.toFixed(4),
    mean: (weighted / weight).toFixed(2),
    weight: weight.toFixed(2),
  }));

const withLodash = (rows) =>
  lodash.mapValues(
    lodash.groupBy(rows, (row) => `${row.district}|${row.stage}`),
    (group) => ({
      n: group.length,
      sum: lodash.sumBy(group, (row) => Number(row.amount)),
      mean:
        lodash.sumBy(group, (row) => Number(row.amount) * Number(row.weight)) /
        lodash.sumBy(group, (row) => Number(row.weight)),
    }),
  );

const withD3 = (rows) =>
  rollup(
    rows,
    (group) => ({
      n: group.length,
      sum: d3Sum(group, (row) => Number(row.amount)),
      mean: d3Sum(group, (row) => Number(row.amount) * Number(row.weight)) / d3Sum(group, (row) => Number(row.weight)),
    }),
    (row) => row.district,
    (row) => row.stage,
  );

const withArquero = (rows) =>
  aq
    .from(rows)
    .derive({ a: (d) => +d.amount, w: (d) => +d.weight })
    .groupby('district', 'stage')
    .rollup({
      n: aq.op.count(),
      sum: aq.op.sum('a'),
      mean: (d) => aq.op.sum(d.a * d.w) / aq.op.sum(d.w),
    })
    .objects();

export const withDecimal = (rows) => {
  const districts = new Map();
  for (const row of rows) {
    let stages = districts.get(row.district);
    if (stages === undefined) districts.set(row.district, (stages = new Map()));
    let total = stages.get(row.stage);
    if (total === undefined)
      stages.set(row.stage, (total = { n: 0, sum: new Decimal(0), weighted: new Decimal(0), weight: new Decimal(0) }));
    const amount = new Decimal(row.amount);
    const weight = new Decimal(row.weight);
    total.n++;
    total.sum = total.sum.plus(amount);
    total.weighted = total.weighted.plus(amount.times(weight));
    total.weight = total.weight.plus(weight);
  }
  return districts;
};

const columns = ['district', 'stage', 'amount', 'weight'];
const query = `select district, stage, count(*) n, sum(amount) s, sum(amount * weight) / sum(weight) m
  from (select district, stage, amount::decimal(18, 4) amount, weight::decimal(18, 2) weight from t) group by 1, 2`;

/** DuckDB, with the rows handed over each time. */
const duckdb = async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  return async (rows) => {
    await connection.run(`create or replace table t(${columns.map((name) => `${name} varchar`).join(', ')})`);
    const appender = await connection.createAppender('t');
    for (let from = 0; from < rows.length; from += 2048) {
      const slice = rows.slice(from, from + 2048);
      const chunk = DuckDBDataChunk.create(
        columns.map(() => VARCHAR),
        slice.length,
      );
      chunk.setColumns(columns.map((name) => slice.map((row) => row[name])));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    return (await connection.runAndReadAll(query)).getRows();
  };
};

/** Every peer by its name. */
export const peers = async () => ({
  lodash: withLodash,
  'd3 rollup': withD3,
  'Arquero from objects': withArquero,
  'DuckDB with loading': await duckdb(),
  'decimal.js': withDecimal,
});
