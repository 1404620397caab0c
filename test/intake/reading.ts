import type { Result } from '../../src/core/index.js';

/** What a reading says, in one line: the value with its bound and what it assumed, or the code and what it turns on. */
export function told(result: Result<unknown, { readonly code: string; readonly params: object }>): unknown {
  if (result.ok) return result.value;
  const [{ code, params }] = result.problems;
  return { code, ...params };
}

/** The code of the first problem, or nothing. */
export function codeOf(result: Result<unknown, { readonly code: string }>): string | undefined {
  return result.ok ? undefined : result.problems[0].code;
}
