import type { AggregateProblems } from '../../../src/aggregate/index.js';
import type { Examples } from './example.js';

export const aggregate: Examples<AggregateProblems> = {
  'aggregate.not-an-accumulator': {
    severity: 'error',
    params: [
      { expected: 'accumulator', got: 'array' },
      { expected: '4 numbers', got: 'undefined' },
      { expected: '2 texts', got: 'null' },
      { expected: '3 accumulators', got: 'object' },
      { expected: 'numbers below 12', got: '12' },
      { expected: 'whole', got: 'x' },
      { expected: 'area, workers', got: 'sum' },
    ],
  },
  'aggregate.unknown-version': {
    severity: 'error',
    params: [
      { got: '2', reads: 1 },
      { got: 'undefined', reads: 1 },
    ],
  },
  'aggregate.other-measure': { severity: 'error', params: [{ expected: 'sum 6', got: 'mean 6 4' }] },
};
