import type { PlaceDirectory, PlaceVersion, Succession } from './place.js';
import { soundSuccessions, soundUnits } from './sound-entries.js';

/** How to find what a directory says of a code. */
export interface Ways {
  /** Every version under a code of a level. */
  readonly versionsOf: (code: string) => readonly PlaceVersion[];
  /** Every heir of a code of a level. */
  readonly heirsOf: (code: string) => readonly Succession[];
}

/**
 * Ways for one question: each look goes over the whole directory.
 *
 * @param directory - The package's or the host's.
 * @param level - The level asked about.
 * @returns The ways.
 * @internal
 */
export const searching = (directory: PlaceDirectory, level: string): Ways => {
  const units = soundUnits(directory);
  const successions = soundSuccessions(directory);
  return {
    versionsOf: (code) => units.filter((unit) => unit.code === code && unit.level === level),
    heirsOf: (code) => successions.filter((heir) => heir.code === code && heir.level === level),
  };
};

const byCode = <T extends { readonly level: string; readonly code: string }>(rows: readonly T[], level: string) => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    if (row.level !== level) continue;
    const group = groups.get(row.code);
    if (group === undefined) groups.set(row.code, [row]);
    else group.push(row);
  }
  return (code: string): readonly T[] => groups.get(code) ?? [];
};

/**
 * Ways for many questions: the directory is gone over once.
 *
 * @param directory - The package's or the host's.
 * @param level - The level asked about.
 * @returns The ways.
 * @internal
 */
export const indexed = (directory: PlaceDirectory, level: string): Ways => ({
  versionsOf: byCode(soundUnits(directory), level),
  heirsOf: byCode(soundSuccessions(directory), level),
});
