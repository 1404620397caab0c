import { groupKernel, mapsOf, type Groups, type Key } from './groups.js';
import type { Kernel } from './kernel.js';
import { kernelOf, measureOf } from './kernel-of.js';
import type { AnyMeasure, Measure } from './measure.js';

/** A total and, beneath it, the totals of its groups: level under level, down to groups that have none. */
export interface Rollup<Out> {
  /** The output over everything beneath. */
  readonly total: Out;
  /** The groups of the next level, sorted by key as text; empty on the last. */
  readonly groups: ReadonlyMap<string, Rollup<Out>>;
}

interface Level<in Row, Out> extends Kernel<Row, unknown, Rollup<Out>> {
  /** What the inner measure keeps for each cell, everything beneath merged. */
  readonly totals: (state: unknown, size: number) => unknown;
}

const lastLevel = <Row, Out>(inner: Kernel<Row, unknown, Out>): Level<Row, Out> => ({
  ...inner,
  outputs: (state, size) => inner.outputs(state, size).map((total) => ({ total, groups: new Map() })),
  totals: (state) => state,
});

const levelAbove = <Row, Out>(
  key: Key<Row>,
  below: Level<Row, Out>,
  inner: Kernel<Row, unknown, Out>,
): Level<Row, Out> => {
  const totals = (groups: Groups, size: number): unknown => {
    const merged = inner.create();
    inner.grow(merged, size);
    inner.merge(merged, below.totals(groups.inner, groups.parents.length), Int32Array.from(groups.parents));
    return merged;
  };
  const kernel = {
    ...groupKernel(key, below),
    totals,
    outputs: (groups: Groups, size: number): Rollup<Out>[] => {
      const maps = mapsOf(groups, size, below.outputs(groups.inner, groups.parents.length));
      return inner.outputs(totals(groups, size), size).map((total, i) => ({ total, groups: maps[i] ?? new Map() }));
    },
  };
  return kernel as Level<Row, Out>;
};

/**
 * Measures groups within groups, with a total at each level. Rows are added to the last level only, and the totals above are merged from it, so nothing is counted twice.
 *
 * @param keys - Name the group of a row at each level, the outermost first.
 * @param inner - What to measure.
 * @returns The measure.
 * @example
 * ```ts
 * import { aggregate, count, rollup } from 'industrial-clusters/aggregate';
 * const clusters = [{ district: 'Phúc Thọ', stage: 'operation' }, { district: 'Phúc Thọ', stage: 'planned' }];
 * type Cluster = (typeof clusters)[number];
 * const { total, groups } = aggregate(clusters, rollup([(c: Cluster) => c.district, (c: Cluster) => c.stage], count()));
 * console.log(total, groups.get('Phúc Thọ')?.groups.get('planned')?.total); // => 2 1
 * ```
 */
export const rollup = <Row, Out>(
  keys: readonly [Key<Row>, ...Key<Row>[]],
  inner: AnyMeasure<NoInfer<Row>, Out>,
): Measure<Row, Groups, Rollup<Out>> => {
  const measured = kernelOf(inner);
  const top = keys.reduceRight<Level<Row, Out>>((below, key) => levelAbove(key, below, measured), lastLevel(measured));
  return measureOf(top as unknown as Kernel<Row, Groups, Rollup<Out>>);
};
