import type { Expected } from '../../model/index.js';

/**
 * Makes a schema name what it takes instead of writing a sentence about it; sentences are said elsewhere, in two languages.
 *
 * @param expected - What the schema takes.
 * @returns The parameter that zod takes for it.
 * @internal
 */
export const says = (expected: Expected): { readonly error: Expected } => ({ error: expected });
