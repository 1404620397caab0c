/**
 * What a reading took for granted, where the text itself does not say. A reading without any rests on the text alone.
 */
export const ASSUMPTIONS = [
  /** The one comma or dot before three digits is a decimal mark. */
  'decimal-mark',
  /** The one comma or dot before three digits parts thousands. */
  'thousands-mark',
  /** A space between digits parts thousands. */
  'thousands-space',
  /** A space after a mark is a slip of the pen. */
  'space-dropped',
  /** Digits of another script, perhaps put there by a translating machine. */
  'digits-translated',
  /** The unit is that of the column. */
  'unit-from-column',
  /** Money without a currency is đồng. */
  'currency-dong',
  /** What stands in brackets is an aside; a mark of a footnote, and who issued a document, are no part of it. */
  'aside-dropped',
  /** 5/6 is 5 June: the day stands before the month. */
  'day-first',
  /** The beginning, middle or end of a period was said, and the whole period kept. */
  'part-dropped',
  /** Counted from the day of publication that was given. */
  'from-publication',
  /** Before a day does not hold that day. */
  'before-excludes',
  /** A letter or its marks were restored: QD is QĐ. */
  'marks-restored',
  /** A capital was restored. */
  'capital-restored',
] as const;

/** One of {@link ASSUMPTIONS}. */
export type Assumption = (typeof ASSUMPTIONS)[number];
