import type { Path } from '../core/index.js';
import type { EventOf, LifecycleEvent } from '../model/index.js';
import { clip } from './describe-value.js';
import type { GateProblem, Report } from './gate-problem.js';
import type { PlacedRow } from './placed-row.js';
import { unknownReference } from './references.js';

/**
 * Judges the withdrawal of an entry against the entry it withdraws.
 *
 * @param row - The withdrawal.
 * @param target - The entry.
 * @param path - Where the withdrawal lies.
 * @returns What is wrong with it, or null.
 * @internal
 */
export const flawOfVoid = (
  row: EventOf<'entered-in-error'>,
  target: LifecycleEvent,
  path: Path,
): GateProblem | null => {
  const id = clip(target.id);
  const at = [...path, 'voids'];
  if (target.type === 'entered-in-error') {
    return { code: 'gate.void-of-void', severity: 'error', path: at, params: { id } };
  }
  if (target.undertaking === row.undertaking) return null;
  const undertaking = clip(target.undertaking);
  return { code: 'gate.void-elsewhere', severity: 'error', path: at, params: { id, undertaking } };
};

/**
 * Keeps the events whose withdrawals withdraw something that may be withdrawn. A withdrawal is never withdrawn itself, so one look is enough.
 *
 * @param rows - Events, right in all else.
 * @param refused - Ids of events refused so far; null when the rows are not all there are, so that an entry may lie elsewhere.
 * @param at - Where the table lies.
 * @param report - Takes the problems.
 * @returns The events kept.
 * @internal
 */
export const keepSoundVoids = (
  rows: readonly PlacedRow<LifecycleEvent>[],
  refused: ReadonlySet<string> | null,
  at: Path,
  report: Report,
): readonly PlacedRow<LifecycleEvent>[] => {
  if (!rows.some(({ row }) => row.type === 'entered-in-error')) return rows;
  const targets = new Map(rows.map(({ row }) => [row.id, row]));
  return rows.filter(({ row, index }) => {
    if (row.type !== 'entered-in-error') return true;
    const path = [...at, index];
    const target = targets.get(row.voids);
    if (target === undefined && refused === null) return true;
    const flaw =
      target === undefined
        ? unknownReference(row.voids, ['events'], refused?.has(row.voids) === true, [...path, 'voids'])
        : flawOfVoid(row, target, path);
    if (flaw !== null) report(flaw);
    return flaw === null;
  });
};
