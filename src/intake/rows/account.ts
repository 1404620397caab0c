/** What became of a cell. Every cell has one fate, so they add up to all there are. */
export type CellFate =
  /** It stands in the document. */
  | 'imported'
  /** It was read and no table of a register holds it: a row number, a remark, a commune beside a district. */
  | 'beside'
  /** Its column is not mapped. */
  | 'ignored'
  /** It could not be read, or its row was refused; a problem says so. */
  | 'refused'
  /** Its row repeats another. */
  | 'repeated'
  /** Nothing stands in it. */
  | 'blank'
  /** It stands in the head, or in a head that a page break repeats. */
  | 'head'
  /** It stands in a heading over a group of rows. */
  | 'group'
  /** It stands in a row of totals. */
  | 'total'
  /** It stands in a footnote. */
  | 'footnote';

/** How many cells had each fate, and how many there were. */
export interface CellAccount extends Readonly<Record<CellFate, number>> {
  /** All cells of the sheet, blank ones too. */
  readonly given: number;
}

/** No cells yet. */
export const NO_CELLS: CellAccount = {
  given: 0,
  imported: 0,
  beside: 0,
  ignored: 0,
  refused: 0,
  repeated: 0,
  blank: 0,
  head: 0,
  group: 0,
  total: 0,
  footnote: 0,
};

/**
 * Adds up what became of cells.
 *
 * @param fates - What became of each cell, in any order.
 * @returns How many cells had each fate, and how many there were.
 * @internal
 */
export const accountOf = (fates: readonly CellFate[]): CellAccount => {
  const counts = { ...NO_CELLS, given: fates.length };
  for (const fate of fates) counts[fate]++;
  return counts;
};
