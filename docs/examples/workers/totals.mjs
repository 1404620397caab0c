// The measure, in a module of its own: the main thread and each worker make the same one, and only accumulators travel.
import { count, groupBy, measures, sum, weightedMean } from 'industrial-clusters/aggregate';

export const totals = groupBy(
  (cluster) => cluster.district,
  measures({
    clusters: count(),
    area: sum((cluster) => cluster.area),
    occupancy: weightedMean(
      (cluster) => cluster.occupancy,
      (cluster) => cluster.area,
      { rounding: { scale: 1, mode: 'half-up' } },
    ),
  }),
);
