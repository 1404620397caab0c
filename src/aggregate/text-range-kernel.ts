import { isRecord, misshapen } from './accumulator.js';
import type { Kernel } from './kernel.js';
import { inLanes, type Lanes } from './lanes.js';
import type { Range, ReadExact } from './range-kernel.js';
import { countGap, countsOf, mergeRemarks } from './remarks.js';
import { MISSING, REFUSED } from './units.js';

/** First and last texts beside the counts; of no meaning where nothing was counted. */
export interface TextLanes extends Lanes {
  /** The first text of each cell. */
  readonly first: string[];
  /** The last text of each cell. */
  readonly last: string[];
}

const counts = (): ReturnType<typeof inLanes> => inLanes('range/text', ['count']);

const widen = (state: TextLanes, cell: number, first: string, last: string): void => {
  const { lanes, first: firsts, last: lasts } = state;
  const none = lanes[cell] === 0;
  if (none || first < (firsts[cell] ?? '')) firsts[cell] = first;
  if (none || last > (lasts[cell] ?? '')) lasts[cell] = last;
};

const areTexts = (value: unknown, length: number): boolean =>
  Array.isArray(value) && value.length === length && value.every((each) => typeof each === 'string');

/** Keeps the first and the last text side by side, in the order of their code units: that of days and of anything else that sorts as it is written. */
export const textRangeKernel = <Row>(of: ReadExact<Row>): Kernel<Row, TextLanes, Range> => {
  const counted = counts();
  return {
    create: () => ({ ...counted.create(), first: [], last: [] }),
    grow: (state, size) => {
      counted.grow(state, size);
      for (const texts of [state.first, state.last]) while (texts.length < size) texts.push('');
    },
    add: (state, { rows, from, size }, cells) => {
      const { lanes } = state;
      for (let i = 0; i < size; i++) {
        const cell = cells[i] ?? 0;
        if (cell < 0) continue;
        const text = of(rows[from + i] as Row);
        if (typeof text === 'string') {
          widen(state, cell, text, text);
          lanes[cell] = (lanes[cell] ?? 0) + 1;
        } else countGap(state, cell, text === undefined || text === null ? MISSING : REFUSED);
      }
    },
    merge: (into, from, cells) => {
      const { lanes, first, last } = from;
      const { lanes: totals } = into;
      for (let i = 0; i < cells.length; i++) {
        const cell = cells[i] ?? 0;
        const n = lanes[i] ?? 0;
        if (cell < 0 || n === 0) continue;
        widen(into, cell, first[i] ?? '', last[i] ?? '');
        totals[cell] = (totals[cell] ?? 0) + n;
      }
      mergeRemarks(into, from, cells, 1);
    },
    outputs: (state, size) =>
      Array.from({ length: size }, (_, cell) => {
        const { lanes, first, last } = state;
        const under = countsOf(lanes[cell] ?? 0, state, cell);
        return {
          min: under.n > 0 ? (first[cell] ?? '') : null,
          max: under.n > 0 ? (last[cell] ?? '') : null,
          ...under,
        };
      }),
    check: (value, size, path) => {
      const problems = counted.check(value, size, path);
      if (problems.length > 0 || !isRecord(value)) return problems;
      const wrong = ['first', 'last'].find((key) => !areTexts(value[key], size));
      return wrong === undefined ? [] : [misshapen(value[wrong], `${String(size)} texts`, [...path, wrong])];
    },
  };
};
