/** A row that was read, and where it stood. */
export interface PlacedRow<T> {
  /** In canonical form. */
  readonly row: T;
  /** Its place in the caller's table. */
  readonly index: number;
}
