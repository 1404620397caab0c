import type { ContextProblems } from '../../../src/model/index.js';
import type { Examples } from './example.js';

const name = 'facts.otherClusters.averageOccupancy';

export const context: Examples<ContextProblems> = {
  'context.unreadable': {
    severity: 'warning',
    params: [
      { name, expected: 'number' },
      { name: 'facts.inApprovedList', expected: 'yes-or-no' },
      { name: 'facts.province', expected: 'text' },
      { name: 'facts.dossier.sets', expected: 'whole-number' },
      { name: 'facts.areaAfterExpansion', expected: 'hectares' },
      { name: 'facts.formedOn', expected: 'date' },
      { name: 'facts.dossier.financialProofs', expected: 'list' },
      { name: 'facts', expected: 'fields' },
      { name: 'calendar', expected: 'calendar' },
      { name: 'records', expected: 'one-of', options: ['partial', 'complete'] },
    ],
  },
  'context.unknown-name': {
    severity: 'warning',
    params: [{ name: 'facts.inApprovedlist', meant: 'inApprovedList' }, { name: 'facts.colour' }],
  },
};
