import { isoDate } from '../../../src/core/index.js';
import type { CalendarProblems } from '../../../src/model/index.js';
import type { Examples } from './example.js';

const covered = { from: isoDate('2015-01-01'), before: isoDate('2028-01-01') };

export const calendar: Examples<CalendarProblems> = {
  'calendar.beyond-table': {
    severity: 'error',
    params: [
      { day: isoDate('2028-01-03'), covered },
      { day: isoDate('2028-01-03'), covered, lastDay: isoDate('2028-01-03') },
    ],
  },
  'calendar.bad-length': {
    severity: 'error',
    params: [
      { length: '1.5', least: 1, most: 9999 },
      { length: 'NaN', least: 1, most: 1200 },
    ],
  },
  'calendar.contradictory-override': { severity: 'error', params: [{ day: isoDate('2026-02-16') }] },
  'calendar.backward-stop': {
    severity: 'error',
    params: [{ from: isoDate('2024-06-10'), before: isoDate('2024-06-03') }],
  },
};
