import { isRecord } from './read-row.js';

/** What became of the rows of a table; given = accepted + refused, always. */
export interface Account {
  /** Rows in the caller's table. */
  readonly given: number;
  /** Rows in the result. */
  readonly accepted: number;
  /** The others: each stands in the problems. A row that repeats another, word for word, is one of them. */
  readonly refused: number;
}

/**
 * Draws up an account.
 *
 * @param given - Rows in the caller's table.
 * @param accepted - Rows in the result.
 * @returns What is left was refused.
 * @internal
 */
export const accountOf = (given: number, accepted: number): Account => ({ given, accepted, refused: given - accepted });

/**
 * Draws up the account of a table that could not be read, of a version unknown.
 *
 * @param take - Gives the table.
 * @returns All its rows, refused.
 * @internal
 */
export const accountUnread = (take: () => unknown): Account => {
  try {
    const table = take();
    return accountOf(Array.isArray(table) ? table.length : 0, 0);
  } catch {
    return accountOf(0, 0);
  }
};

/** How a reader reads. */
export interface ReadOptions {
  /** How many problems to list at most; the others are counted. 200 when absent, which stays under 100 kB of JSON whatever the data. */
  readonly maxProblems?: number;
}

/**
 * Takes the options of a reader; `null` and other things that are none are no options, so that nothing is thrown for them.
 *
 * @param options - As given.
 * @returns Those that there are.
 * @internal
 */
export const optionsGiven = <O extends ReadOptions>(options: O): Partial<O> => (isRecord(options) ? options : {});
