// A measure as Beam's CombineFn, in a module of its own: a worker that loads it makes the same one, and only accumulators travel.
import serialization from 'apache-beam/serialization';
import { count, groupBy, measures, setKey, sum } from 'industrial-clusters/aggregate';

/** Clusters and their area by set of places. */
export const areaByPlaces = groupBy(
  (cluster) => setKey(cluster.places),
  measures({ clusters: count(), area: sum((cluster) => cluster.area) }),
);

/** The measure's own four methods; what comes out is a list, since Beam has no coder for a Map. */
export const combineArea = {
  createAccumulator: areaByPlaces.createAccumulator,
  addInput: areaByPlaces.addInput,
  mergeAccumulators: areaByPlaces.mergeAccumulators,
  extractOutput: (accumulator) => [...areaByPlaces.extractOutput(accumulator)],
};

/** Beam writes functions down with all that they refer to, unless it knows them by name. */
export const known = (functions) => {
  serialization.requireForSerialization('industrial-clusters-example', functions);
  return functions;
};

known({ combineArea, ...combineArea });
