import type { Path } from '../../core/index.js';
import type { ContextPart, ProblemOf } from '../../model/index.js';

/** What was given and could not be used. */
export type Unused = ProblemOf<'context.unreadable' | 'context.unknown-name'>;

/** Looks at a part of what was given; nothing given is nothing to complain of. @internal */
export type Shape = (given: unknown, path: Path) => readonly Unused[];

// A name is printed: one of ten megabytes is cut.
const nameOf = (path: Path): string => path.join('.').slice(0, 100);

const unreadable = (path: Path, expected: ContextPart, options?: readonly string[]): readonly Unused[] => [
  {
    code: 'context.unreadable',
    severity: 'warning',
    path,
    params: { name: nameOf(path), expected, ...(options === undefined ? {} : { options }) },
  },
];

const unknownName = (path: Path, key: string, known: readonly string[]): Unused => {
  const meant = known.find((name) => name.toLowerCase() === key.toLowerCase());
  return {
    code: 'context.unknown-name',
    severity: 'warning',
    path,
    params: { name: nameOf(path), ...(meant === undefined ? {} : { meant }) },
  };
};

/**
 * Whether there is anything: `null` is what is not given.
 *
 * @internal
 */
export const isGiven = (given: unknown): boolean => given !== undefined && given !== null;
const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/**
 * A part without parts.
 *
 * @internal
 */
export const leaf =
  (expected: ContextPart, reads: (given: unknown) => boolean): Shape =>
  (given, path) =>
    !isGiven(given) || reads(given) ? [] : unreadable(path, expected);

/**
 * Any text.
 *
 * @internal
 */
export const text: Shape = /* @__PURE__ */ leaf('text', (given) => typeof given === 'string');

/**
 * A claim.
 *
 * @internal
 */
export const yesOrNo: Shape = /* @__PURE__ */ leaf('yes-or-no', (given) => typeof given === 'boolean');

/**
 * One of some words.
 *
 * @internal
 */
export const oneOf =
  (...options: readonly string[]): Shape =>
  (given, path) =>
    !isGiven(given) || options.some((option) => option === given) ? [] : unreadable(path, 'one-of', options);

/**
 * A record with names of its own: any other is one that nobody asks for.
 *
 * @internal
 */
export const fields = (shapes: Readonly<Record<string, Shape>>): Shape => {
  const known = Object.keys(shapes);
  return (given, path) => {
    if (!isGiven(given)) return [];
    if (!isRecord(given)) return unreadable(path, 'fields');
    return Object.entries(given).flatMap(([key, value]) => {
      const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
      if (shape !== undefined) return shape(value, [...path, key]);
      return isGiven(value) ? [unknownName([...path, key], key, known)] : [];
    });
  };
};

/**
 * A record whose names are another's: a row of the caller's, items of a list of the law.
 *
 * @internal
 */
export const open =
  (shapeOf: (key: string) => Shape | undefined): Shape =>
  (given, path) => {
    if (!isGiven(given)) return [];
    if (!isRecord(given)) return unreadable(path, 'fields');
    return Object.entries(given).flatMap(([key, value]) => shapeOf(key)?.(value, [...path, key]) ?? []);
  };

/**
 * A list, each row alike.
 *
 * @internal
 */
export const list =
  (row: Shape): Shape =>
  (given, path) => {
    if (!isGiven(given)) return [];
    if (!Array.isArray(given)) return unreadable(path, 'list');
    return (given as readonly unknown[]).flatMap((each, i) =>
      isGiven(each) ? row(each, [...path, i]) : unreadable([...path, i], 'fields'),
    );
  };
