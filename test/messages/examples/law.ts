import { isoDate } from '../../../src/core/index.js';
import type { LawProblems } from '../../../src/model/index.js';
import type { Examples } from './example.js';

const on = isoDate('2019-06-01');

export const law: Examples<LawProblems> = {
  'law.no-rule-in-force': {
    severity: 'error',
    params: [
      { rule: 'selection.rank', on },
      { rule: 'dossier.items', on, question: '68-dossier-items' },
      { rule: 'dossier.items', on: isoDate('2024-06-01'), question: '68-dossier-items', regime: '68/2017+66/2020' },
    ],
  },
  'law.below-confidence': {
    severity: 'error',
    params: [
      { rule: 'procedure.decide', on, confidence: 'summary', atLeast: 'text' },
      { rule: 'procedure.decide', on, confidence: 'assumption', atLeast: 'summary' },
    ],
  },
};
