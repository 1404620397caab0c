import { legalDate } from '../../../src/core/index.js';
import { EXPECTED, type GateProblems } from '../../../src/model/index.js';
import type { Examples } from './example.js';

export const gate: Examples<GateProblems> = {
  'gate.not-a-register': {
    severity: 'error',
    params: [{ got: 'array' }, { got: '"CCN Tam Hiệp"' }, { got: 'unreadable' }],
  },
  'gate.missing-version': { severity: 'error', params: [{ reads: 1 }] },
  'gate.unknown-version': {
    severity: 'error',
    params: [
      { got: '2', reads: 1 },
      { got: '"1"', reads: 1 },
    ],
  },
  'gate.not-a-table': { severity: 'error', params: [{ got: 'object' }] },
  'gate.too-many-rows': { severity: 'error', params: [{ given: 1_200_000, most: 1_000_000 }] },
  'gate.bad-value': {
    severity: 'error',
    params: [{ expected: 'day', got: '"2024-02-30"' }, ...EXPECTED.map((expected) => ({ expected, got: 'object' }))],
  },
  'gate.missing-value': { severity: 'error', params: [{ expected: 'id' }] },
  'gate.unknown-key': { severity: 'error', params: [{ key: 'arae' }] },
  'gate.duplicate-id': {
    severity: 'either',
    params: [
      { id: 'tam-hiep', sameContent: true },
      { id: 'tam-hiep', sameContent: false },
    ],
  },
  'gate.unknown-reference': {
    severity: 'error',
    params: [
      { id: 'tam-hiep', tables: ['clusters', 'undertakings'], refused: false },
      { id: 'tam-hiep', tables: ['clusters'], refused: true },
    ],
  },
  'gate.ambiguous-reference': { severity: 'error', params: [{ id: 'tam-hiep', tables: ['clusters', 'undertakings'] }] },
  'gate.void-of-void': { severity: 'error', params: [{ id: '17' }] },
  'gate.void-elsewhere': { severity: 'error', params: [{ id: '12', undertaking: 'tam-hiep/1' }] },
  'gate.absurd-area': { severity: 'error', params: [{ area: '28997.5', most: '1000' }] },
  'gate.let-exceeds-land': {
    severity: 'warning',
    params: [
      { let: '41.5', land: '36.25', of: 'area.leasable', asOf: legalDate('2022-06-30') },
      { let: '41.5', land: '36.25', of: 'area.industrial', asOf: legalDate('2022-Q2') },
      { let: '41.5', land: '36.25', of: 'area.industrial', asOf: legalDate('..') },
    ],
  },
  'gate.part-exceeds-whole': {
    severity: 'warning',
    params: [
      {
        part: 'tenants.households',
        value: '120',
        whole: 'tenants.total',
        of: '95',
        asOf: legalDate('2022-06-30'),
      },
    ],
  },
  'gate.more-problems': { severity: 'either', params: [{ left: 1 }, { left: 1200 }] },
};
