import type { Path } from '../core/problem.js';
import type { AggregateProblem } from './problems.js';

/** The format of accumulators that this package writes and reads. */
export const ACCUMULATOR_VERSION = 1;

/** A total of some rows, to be kept, sent and merged: plain JSON whose insides are this package's own. {@link mergeAll} takes it back from anywhere. */
export interface Accumulator {
  /** Which measure it belongs to, with the scales of its values. */
  readonly is: string;
  /** Format. One of another version is refused. */
  readonly version: number;
}

/** Tells a keyed object from every other value. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value).slice(0, 32);
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
};

/** Refuses a part of an accumulator for its shape. */
export const misshapen = (value: unknown, expected: string, path: Path): AggregateProblem => ({
  code: 'aggregate.not-an-accumulator',
  severity: 'error',
  params: { expected, got: shown(value) },
  path,
});

/** Checks what every accumulator says of itself: that it is one, of this version, of this measure. */
export const checkHead = (value: unknown, is: string, path: Path): readonly AggregateProblem[] => {
  if (!isRecord(value)) return [misshapen(value, 'accumulator', path)];
  if (value['version'] !== ACCUMULATOR_VERSION) {
    const params = { got: shown(value['version']), reads: ACCUMULATOR_VERSION };
    return [{ code: 'aggregate.unknown-version', severity: 'error', params, path: [...path, 'version'] }];
  }
  if (value['is'] === is) return [];
  const params = { expected: is, got: shown(value['is']) };
  return [{ code: 'aggregate.other-measure', severity: 'error', params, path: [...path, 'is'] }];
};
