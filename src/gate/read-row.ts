import type * as z from 'zod';
import { DIGITS, type Path } from '../core/index.js';
import { canonicalDecimal } from '../core/decimal-text.js';
import { EXPECTED, type Expected } from '../model/index.js';
import { clip, kindOf } from './describe-value.js';
import { unfit, unknownKey, unreadable, type GateProblem, type Report } from './gate-problem.js';
import { ABSURD, MOST_HECTARES } from './schemas/value.schema.js';

/**
 * Tells whether a value is an object of named fields: no list, and no `Map` or `Date`, which a structured clone may hold.
 *
 * @param value - Anything.
 * @returns true when it is one.
 * @throws whatever a hostile object throws when looked at.
 * @internal
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  // What most rows are; the name of a kind takes longer to ask for.
  (Object.getPrototypeOf(value) === Object.prototype || kindOf(value) === 'object');

const expectedBy = ({ message }: z.core.$ZodIssue): Expected => EXPECTED.find((name) => name === message) ?? 'row';

/** What stood where the issue is; asking zod to keep it would cost every good row. */
const inputOf = (row: unknown, { path }: z.core.$ZodIssue): unknown =>
  path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], row);

const problemOf = (issue: z.core.$ZodIssue, input: unknown, path: Path): GateProblem => {
  if (issue.message !== ABSURD) return unfit(expectedBy(issue), input, path);
  const area = canonicalDecimal(String(input), DIGITS.ha) ?? '';
  return { code: 'gate.absurd-area', severity: 'error', path, params: { area, most: MOST_HECTARES } };
};

const reportIssue = (issue: z.core.$ZodIssue, row: unknown, at: Path, report: Report): void => {
  const path = [...at, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code !== 'unrecognized_keys') {
    report(problemOf(issue, inputOf(row, issue), path));
    return;
  }
  for (const key of issue.keys) report(unknownKey(path, clip(key)));
};

/** A row, and where to say that it lies. Both are asked for late: looking may throw, and a good row needs no path. */
export interface RowAt {
  /** Gives the row. */
  readonly take: () => unknown;
  /** Gives its path. */
  readonly path: () => Path;
}

/**
 * Reads one row: a fresh object in canonical form, or every reason why there is none.
 *
 * @param schema - What the row must be.
 * @param place - The row; whatever it or its getters throw is a problem of the row.
 * @param report - Takes the problems.
 * @returns The row, or null when it was refused.
 * @internal
 */
export const readRow = <T>(schema: z.ZodType<T>, { take, path }: RowAt, report: Report): T | null => {
  try {
    const row = take();
    if (!isRecord(row)) {
      report(unfit('row', row, path()));
      return null;
    }
    const parsed = schema.safeParse(row);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) reportIssue(issue, row, path(), report);
  } catch {
    report(unreadable('row', path()));
  }
  return null;
};
