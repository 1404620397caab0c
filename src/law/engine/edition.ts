import type { IsoDate } from '../../core/iso-date.js';

/**
 * The edition of the law data, named by the last day on which the sources were consulted. Every report prints it.
 *
 * @remarks
 * A correction of the law data is a new edition and a minor release; it is not a claim that every instrument was read in the official gazette.
 */
export const lawEdition = '2026-11-22';

/** The day on which the rules were last checked against their sources. An answer about a later day says so. */
export const CHECKED_ON = lawEdition as IsoDate;
