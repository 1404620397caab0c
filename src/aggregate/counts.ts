/** How many rows a total rests on. Given = counted, missing and refused together. */
export interface Counts {
  /** Rows that had a value (unit: rows). */
  readonly n: number;
  /** Rows that had none: left out, since missing is not zero (unit: rows). */
  readonly missing: number;
  /** Rows whose value is no number of the stated scale: left out, never rounded (unit: rows). */
  readonly refused: number;
}
