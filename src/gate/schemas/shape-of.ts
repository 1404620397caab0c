import type * as z from 'zod';

/**
 * One schema a field: a field added to the interface and not to the gate does not compile, nor one that is optional in the one and not in the other.
 *
 * @internal
 */
export type ShapeOf<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? z.ZodExactOptional<z.ZodType<NonNullable<T[K]>>>
    : z.ZodType<T[K]>;
};
