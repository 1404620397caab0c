/** Values that one selector takes from batch after batch, as scaled integers side by side. */
export interface Column {
  /** Who takes them. */
  readonly of: unknown;
  /** Digits after the point. */
  readonly scale: number;
  /** The batch they are of. */
  batch: Batch<unknown> | null;
  /** Scaled integers; not finite where there is none. */
  readonly units: Float64Array;
  /** Codes of the bounds; null when all values of this batch are exact. */
  bounds: Uint8Array | null;
}

/** Rows looked at together, so that each loop does one thing, and a value that two measures share is read once. */
export interface Batch<out Row> {
  /** The rows, and perhaps others. */
  readonly rows: readonly Row[];
  /** Where this batch begins among them. */
  readonly from: number;
  /** How many it has. */
  readonly size: number;
  /** What was read from it so far, and from those before, whose columns are used again. */
  readonly columns: Column[];
}

/** How many rows a batch has at most: what is read from them stays in the processor's near memory. */
export const BATCH = 1024;

/** Stands for the cell of a row, or of an accumulator, that goes nowhere. */
export const NOWHERE = -1;

/** Looks at all rows of a short list. */
export const batchOf = <Row>(rows: readonly Row[]): Batch<Row> => ({ rows, from: 0, size: rows.length, columns: [] });

/** Looks at the next rows of a list, or at those of the next list. */
export const nextBatch = <Row>(last: Batch<Row>, rows: readonly Row[], from: number): Batch<Row> => ({
  rows,
  from,
  size: Math.min(BATCH, rows.length - from),
  columns: last.columns,
});
