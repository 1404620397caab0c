import { kernelOf, measureOf } from './kernel-of.js';
import { groupKernel, mapsOf, type Groups, type Key } from './groups.js';
import type { AnyMeasure, Measure } from './measure.js';

/**
 * Measures each group apart. Groups nest: the inner measure may group again.
 *
 * @param key - Names the group of a row. A set of texts stands under its {@link setKey}; nothing is counted twice or split.
 * @param inner - What to measure within each group.
 * @returns The measure; its output is a map, sorted by key as text.
 * @throws `TypeError` when the key of a row is neither text nor a set of texts.
 * @example
 * ```ts
 * import { aggregate, count, groupBy } from 'industrial-clusters/aggregate';
 * const clusters = [{ in: ['Thạch Thất', 'Phúc Thọ'] }, { in: ['Phúc Thọ'] }, { in: ['Phúc Thọ', 'Thạch Thất'] }];
 * const byPlaces = groupBy((c: { in: string[] }) => c.in, count());
 * console.log([...aggregate(clusters, byPlaces)]); // => [["Phúc Thọ",1],["[\"Phúc Thọ\",\"Thạch Thất\"]",2]]
 * ```
 */
export const groupBy = <Row, Out>(
  key: Key<Row>,
  inner: AnyMeasure<NoInfer<Row>, Out>,
): Measure<Row, Groups, ReadonlyMap<string, Out>> => {
  const within = kernelOf(inner);
  return measureOf({
    ...groupKernel(key, within),
    outputs: (groups: Groups, size: number) =>
      mapsOf(groups, size, within.outputs(groups.inner, groups.parents.length)),
  });
};
