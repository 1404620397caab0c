import { isoDate } from '../../../src/core/index.js';
import type { SelectionProblems } from '../../../src/model/index.js';
import type { Examples } from './example.js';

const ballot = { member: 'ông An', bid: 'Công ty A', subCriterion: 'vốn chủ sở hữu' };

export const selection: Examples<SelectionProblems> = {
  'selection.over-cap': {
    severity: 'error',
    params: [
      { criterion: 'finance', agreed: '40.5', most: '40' },
      { criterion: 'giá', agreed: '1', most: '0.5' },
    ],
  },
  'selection.no-such-criterion': { severity: 'error', params: [{ subCriterion: 'giá thuê', criterion: 'price' }] },
  'selection.criterion-left-out': { severity: 'error', params: [{ criterion: 'capacity' }] },
  'selection.unreadable-most': {
    severity: 'error',
    params: [
      { subCriterion: 'vốn chủ sở hữu', given: 'mười' },
      { subCriterion: 'vốn chủ sở hữu', given: 'undefined' },
    ],
  },
  'selection.unreadable-row': {
    severity: 'error',
    params: [
      { table: 'ballots', given: 'null' },
      { table: 'subCriteria', given: 'object' },
    ],
  },
  'selection.duplicate-id': {
    severity: 'error',
    params: [
      { table: 'council', id: 'ông An' },
      { table: 'bids', id: 'Công ty A' },
    ],
  },
  'selection.agreed-after-scoring': {
    severity: 'error',
    params: [{ agreedOn: isoDate('2024-06-02'), on: isoDate('2024-06-01') }],
  },
  'selection.council-irregular': { severity: 'error', params: [{ check: 'council.chair' }] },
  'selection.no-voters': { severity: 'error', params: [{ members: 3 }, { members: 0 }] },
  'selection.unreadable-points': {
    severity: 'error',
    params: [
      { ...ballot, given: 'mười' },
      { ...ballot, given: 'null' },
    ],
  },
  'selection.points-over-most': {
    severity: 'error',
    params: [
      { ...ballot, points: '15.5', most: '15' },
      { ...ballot, points: '1', most: '0.5' },
    ],
  },
  'selection.double-vote': {
    severity: 'either',
    params: [
      { ...ballot, same: true },
      { ...ballot, same: false },
    ],
  },
  'selection.vote-missing': { severity: 'error', params: [ballot] },
  'selection.stray-ballot': {
    severity: 'either',
    params: [
      { ...ballot, because: 'secretary' },
      { ...ballot, because: 'absent' },
      { ...ballot, because: 'no-such-member' },
      { ...ballot, because: 'no-such-bid' },
      { ...ballot, because: 'bid-left-out' },
      { ...ballot, because: 'no-such-sub-criterion' },
    ],
  },
  'selection.proposal-not-tied': { severity: 'either', params: [{ bid: 'Công ty A' }] },
};
