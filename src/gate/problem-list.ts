import type { Severity } from '../core/index.js';
import type { GateProblem, Report } from './gate-problem.js';

/** Problems as they are found, so many kept and the rest counted: however hostile the data, the answer stays short. */
export interface ProblemList {
  /** Keeps a problem, or counts it. */
  readonly report: Report;
  /** Puts the problems found since the last call in the order of the rows, each row's own in the order found; row numbers stand at this place of the paths. */
  readonly sortByRow: (place: number) => void;
  /** The problems kept and, last, how many were not. */
  readonly all: () => readonly GateProblem[];
}

/** Texts in problems are cut, so this many problems stay under 100 kB of JSON. */
const defaultMost = 200;

const rowOf = ({ path }: GateProblem, place: number): number => {
  const index = path?.[place];
  return typeof index === 'number' ? index : -1;
};

/**
 * Opens an empty list.
 *
 * @param most - How many problems to keep.
 * @returns Nothing found yet.
 * @throws `TypeError` when that is no count: the call is wrong, not the data.
 * @internal
 */
export const problemList = (most: number = defaultMost): ProblemList => {
  if (!Number.isSafeInteger(most) || most < 0) throw new TypeError('maxProblems is no count');
  let kept: GateProblem[] = [];
  let sorted = 0;
  let left = 0;
  let gravest: Severity = 'warning';
  return {
    report: (problem) => {
      if (kept.length < most) {
        kept.push(problem);
        return;
      }
      left += 1;
      if (problem.severity === 'error') gravest = 'error';
    },
    sortByRow: (place) => {
      const found = kept.slice(sorted).sort((a, b) => rowOf(a, place) - rowOf(b, place));
      kept = [...kept.slice(0, sorted), ...found];
      sorted = kept.length;
    },
    all: () => (left === 0 ? kept : [...kept, { code: 'gate.more-problems', severity: gravest, params: { left } }]),
  };
};
