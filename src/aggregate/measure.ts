/**
 * A total that can be computed in parts: the four methods of Apache Beam's CombineFn, so that a runner, a worker or a stored partial total can do its share.
 *
 * Merging is associative and commutative, an empty accumulator changes nothing, and any split and order of the rows gives the same output. Accumulators of this
 * package's measures are plain JSON with a version. As in Beam, `addInput` may change the accumulator it is given and returns it; the other methods change nothing.
 * An accumulator from elsewhere that is damaged, of another measure or of another version is refused by a `DomainError` with the problems that {@link mergeAll} gives.
 */
export interface Measure<in Row, Acc, out Out> {
  /** Makes an accumulator of no rows. */
  readonly createAccumulator: () => Acc;
  /** Adds one row. */
  readonly addInput: (accumulator: Acc, row: Row) => Acc;
  /** Joins accumulators into a new one. */
  readonly mergeAccumulators: (accumulators: Iterable<Acc>) => Acc;
  /** Reads the output. */
  readonly extractOutput: (accumulator: Acc) => Out;
}

/** A measure whose accumulators are nobody's business: what nests inside another, written by this package or by its user. */
export interface AnyMeasure<in Row, out Out> {
  /** Makes an accumulator of no rows. */
  readonly createAccumulator: () => unknown;
  /** Adds one row. */
  readonly addInput: (accumulator: never, row: Row) => unknown;
  /** Joins accumulators into a new one. */
  readonly mergeAccumulators: (accumulators: Iterable<never>) => unknown;
  /** Reads the output. */
  readonly extractOutput: (accumulator: never) => Out;
}
