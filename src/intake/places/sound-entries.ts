import type { PlaceDirectory, PlaceVersion, Succession } from './place.js';

/** More than all units a country ever had. */
const MOST = 1_000_000;

const shares: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['whole', 'part', 'unknown']);

const isText = (value: unknown): boolean => typeof value === 'string';
const isDay = (value: unknown): boolean => value === null || isText(value);

const isUnit = ({ level, code, name, from, before }: PlaceVersion): boolean =>
  isText(level) && isText(code) && isText(name) && isDay(from) && isDay(before);

const isSuccession = ({ level, code, before, into, share }: Succession): boolean =>
  isText(level) && isText(code) && isText(before) && isText(into) && shares.has(share);

// A directory may come out of a file of the host's: what has no shape, or throws when looked at, is no entry.
const sound = <T extends object>(take: () => readonly T[], has: (entry: T) => boolean): readonly T[] => {
  const kept: T[] = [];
  let rows: readonly unknown[] = [];
  try {
    const given: unknown = take();
    if (Array.isArray(given) && given.length <= MOST) rows = given;
  } catch {
    return kept;
  }
  for (let i = 0; i < rows.length; i++) {
    try {
      const row = rows[i];
      if (typeof row === 'object' && row !== null && has(row as T)) kept.push(row as T);
    } catch {
      continue;
    }
  }
  return kept;
};

/**
 * The units of a directory that are units.
 *
 * @param directory - The package's or the host's.
 * @returns Those that have the shape of one.
 * @internal
 */
export const soundUnits = (directory: PlaceDirectory): readonly PlaceVersion[] => sound(() => directory.units, isUnit);

/**
 * The successions of a directory that are such.
 *
 * @param directory - The package's or the host's.
 * @returns Those that have the shape of one.
 * @internal
 */
export const soundSuccessions = (directory: PlaceDirectory): readonly Succession[] =>
  sound(() => directory.successions, isSuccession);

/**
 * The day to which a directory was checked.
 *
 * @param directory - The package's or the host's.
 * @returns The day; blank where it says none, so that every day lies beyond it.
 * @internal
 */
export const checkedDay = (directory: PlaceDirectory): string => {
  try {
    const day: unknown = directory.checkedOn;
    return typeof day === 'string' ? day : '';
  } catch {
    return '';
  }
};
