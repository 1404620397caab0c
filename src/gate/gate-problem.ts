import type { Path } from '../core/index.js';
import type { Expected, GateProblems, ProblemOf } from '../model/index.js';
import { describeValue } from './describe-value.js';

/** A problem the gate finds in data. */
export type GateProblem = ProblemOf<keyof GateProblems>;

/** Where found problems go; whoever finds them need not know how many are kept. */
export type Report = (problem: GateProblem) => void;

/**
 * Says that a value is not what its field takes, or that it is not there at all.
 *
 * @param expected - What the field takes.
 * @param value - What stood there.
 * @param path - Where.
 * @returns The problem.
 * @internal
 */
export const unfit = (expected: Expected, value: unknown, path: Path): GateProblem =>
  value === undefined
    ? { code: 'gate.missing-value', severity: 'error', path, params: { expected } }
    : { code: 'gate.bad-value', severity: 'error', path, params: { expected, got: describeValue(value) } };

/**
 * Says that reading a value threw, as a getter may.
 *
 * @param expected - What was to be read.
 * @param path - Where.
 * @returns The problem.
 * @internal
 */
export const unreadable = (expected: Expected, path: Path): GateProblem => ({
  code: 'gate.bad-value',
  severity: 'error',
  path,
  params: { expected, got: 'unreadable' },
});

/**
 * Says that a field is none of the declared ones.
 *
 * @param path - Where it lies, itself included.
 * @param key - Its name, cut short.
 * @returns The problem.
 * @internal
 */
export const unknownKey = (path: Path, key: string): GateProblem => ({
  code: 'gate.unknown-key',
  severity: 'error',
  path: [...path, key],
  params: { key },
});
