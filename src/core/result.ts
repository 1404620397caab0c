/** A value, or every reason why there is none. Plain data: it survives JSON. */
export type Result<T, P> = Ok<T> | Failure<P>;

/** The value that was asked for. */
export interface Ok<T> {
  /** Discriminant. */
  readonly ok: true;
  /** The value. */
  readonly value: T;
}

/** All the reasons, the first one first in the order of the check; never empty. */
export interface Failure<P> {
  /** Discriminant. */
  readonly ok: false;
  /** Never empty. */
  readonly problems: readonly [P, ...P[]];
}

/**
 * Wraps a value as a success.
 *
 * @param value - What was asked for.
 * @returns The success, as plain data.
 * @example
 * ```ts
 * import { ok } from 'industrial-clusters/core';
 * console.log(ok(3)); // => {"ok":true,"value":3}
 * ```
 */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/**
 * Wraps problems as a failure.
 *
 * @param problem - The first reason.
 * @param more - The others.
 * @returns The failure, as plain data.
 * @example
 * ```ts
 * import { fail } from 'industrial-clusters/core';
 * console.log(fail({ code: 'x' })); // => {"ok":false,"problems":[{"code":"x"}]}
 * ```
 */
export const fail = <P>(problem: P, ...more: readonly P[]): Failure<P> => ({ ok: false, problems: [problem, ...more] });

/** Wraps problem data for callers who prefer exceptions; its message lists the codes, for people who debug. */
export class DomainError extends Error {
  /** The problems, as data. */
  readonly problems: readonly unknown[];
  /**
   * Wraps problems.
   *
   * @param problems - What was wrong, as data.
   */
  constructor(problems: readonly unknown[]) {
    super(
      problems.map((p) => (typeof p === 'object' && p !== null && 'code' in p ? String(p.code) : 'unknown')).join(', '),
    );
    this.name = 'DomainError';
    this.problems = problems;
  }
}

/**
 * Unwraps a result, or throws its problems: for callers who prefer exceptions.
 *
 * @param result - Any result of this library.
 * @returns The value inside.
 * @throws `DomainError` with the problems, when there is no value.
 * @example
 * ```ts
 * import { ok, orThrow } from 'industrial-clusters/core';
 * console.log(orThrow(ok('20'))); // => 20
 * ```
 */
export const orThrow = <T>(result: Result<T, unknown>): T => {
  if (result.ok) return result.value;
  throw new DomainError(result.problems);
};
