import type { Path } from '../core/index.js';
import type { Wanted } from '../model/index.js';

/**
 * Tells what was given, shortly, for a sentence.
 *
 * @internal
 */
export const describe = (given: unknown): string => {
  if (given === null) return 'null';
  if (Array.isArray(given)) return 'array';
  if (typeof given === 'string') return given.slice(0, 40);
  return typeof given === 'number' || typeof given === 'boolean' ? String(given) : typeof given;
};

/** A value that is not what its place wants. */
export interface Misfit {
  /** Where. */
  readonly path: Path;
  /** What the place wants. */
  readonly wants: Wanted;
  /** What stood there, shortly. */
  readonly given: string;
}

/** Reads a value into a fresh one, and tells of all in it that does not fit. */
export type Reader = (given: unknown, path: Path, misfit: (misfit: Misfit) => void) => unknown;

/**
 * Reads a value without parts.
 *
 * @param wants - What it is to be.
 * @param fits - Whether a value is that.
 * @returns The reader.
 * @internal
 */
export const leaf =
  (wants: Wanted, fits: (given: unknown) => boolean): Reader =>
  (given, path, misfit) => {
    if (fits(given)) return given;
    misfit({ path, wants, given: describe(given) });
    return undefined;
  };

/**
 * Reads any value as it is: who uses it reads it.
 *
 * @internal
 */
export const anything: Reader = (given) => given;

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const someObject = /* @__PURE__ */ leaf('object', isObject);

/**
 * Reads a list.
 *
 * @param item - Reads one of it.
 * @returns The reader.
 * @internal
 */
export const list =
  (item: Reader): Reader =>
  (given, path, misfit) => {
    if (Array.isArray(given)) return given.map((each: unknown, i) => item(each, [...path, i], misfit));
    misfit({ path, wants: 'list', given: describe(given) });
    return undefined;
  };

/**
 * Reads an object whose keys are the caller's own.
 *
 * @param value - Reads what stands under one.
 * @returns The reader.
 * @internal
 */
export const record =
  (value: Reader): Reader =>
  (given, path, misfit) =>
    isObject(given)
      ? Object.fromEntries(Object.entries(given).map(([key, each]) => [key, value(each, [...path, key], misfit)]))
      : someObject(given, path, misfit);

/**
 * Reads an object of named fields; those that it has beside them are left out.
 *
 * @param needed - The fields it must have.
 * @param optional - The fields that may be absent.
 * @returns The reader.
 * @internal
 */
export const object =
  (needed: Readonly<Record<string, Reader>>, optional: Readonly<Record<string, Reader>>): Reader =>
  (given, path, misfit) => {
    if (!isObject(given)) return someObject(given, path, misfit);
    const fields = [
      ...Object.entries(needed),
      ...Object.entries(optional).filter(([name]) => given[name] !== undefined),
    ];
    return Object.fromEntries(fields.map(([name, read]) => [name, read(given[name], [...path, name], misfit)]));
  };

/**
 * Names a field for a sentence, shortly.
 *
 * @param path - Where it lies.
 * @returns Its keys, joined by points; empty for the value itself.
 * @internal
 */
export const fieldOf = (path: Path): string => path.join('.').slice(0, 80);

/** How many misfits are listed of one value: of hostile data there is no end. */
const MOST = 200;

/**
 * Reads a value, whatever it is: what throws when it is looked at is no data.
 *
 * @param given - Anything.
 * @param reader - How it is to be read.
 * @returns The value, fresh, where nothing is wrong; and what is, the first 200.
 * @internal
 */
export const readGiven = (
  given: unknown,
  reader: Reader,
): { readonly value: unknown } | { readonly misfits: readonly [Misfit, ...Misfit[]] } => {
  const misfits: Misfit[] = [];
  const keep = (misfit: Misfit): void => {
    if (misfits.length < MOST) misfits.push(misfit);
  };
  let value: unknown;
  try {
    value = reader(given, [], keep);
  } catch {
    keep({ path: [], wants: 'object', given: 'unreadable' });
  }
  const [first, ...others] = misfits;
  return first === undefined ? { value } : { misfits: [first, ...others] };
};
