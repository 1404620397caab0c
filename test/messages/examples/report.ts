import type { ReportProblems } from '../../../src/model/index.js';
import type { Examples } from './example.js';

export const report: Examples<ReportProblems> = {
  'report.not-a-form': { severity: 'error', params: [{ given: 'array' }, { given: '04' }] },
  'report.unknown-form': { severity: 'error', params: [{ given: '05' }, { given: 'undefined' }] },
  'report.unknown-row': {
    severity: 'error',
    params: [
      { form: '03', row: '28' },
      { form: '03', row: 'undefined' },
    ],
  },
  'report.duplicate-row': { severity: 'error', params: [{ form: '03', row: '15.1' }] },
  'report.row-left-out': { severity: 'warning', params: [{ form: '03', row: '15.1' }] },
  'report.bad-value': {
    severity: 'error',
    params: [
      { row: '5', unit: 'tỷ đồng', given: 'khoảng 12' },
      { row: '5', unit: 'cụm', given: 'object' },
    ],
  },
  'report.sum-differs': {
    severity: 'error',
    params: [{ row: '15', value: '1070', rows: ['15.1', '15.2'], sum: '1068', gap: '2' }],
  },
  'report.row-exceeds': {
    severity: 'warning',
    params: [
      { row: '18', value: '1250.5', than: '17', most: '1200', gap: '50.5' },
      { row: '18', value: '1250.5', than: '16 + 17', most: '1200', gap: '50.5' },
    ],
  },
  'report.differs-from-below': {
    severity: 'warning',
    params: [
      { row: '13', value: '120', form: '03', rows: ['13'], sum: '118', gap: '2' },
      {
        row: '25',
        value: '6210',
        form: '01',
        rows: ['3'],
        also: [{ form: '02', rows: ['11'] }],
        sum: '6200',
        gap: '10',
      },
    ],
  },
  'report.year-below-half': { severity: 'warning', params: [{ row: '23', year: '1050.5', half: '1100', gap: '49.5' }] },
  'report.bad-figure': {
    severity: 'error',
    params: [
      { side: 'published', field: 'value', wants: 'decimal', given: '74,8' },
      { side: 'computed', field: 'items.0.horizons', wants: 'object', given: 'null' },
      { side: 'published', field: '', wants: 'object', given: 'undefined' },
    ],
  },
  'report.bad-field': {
    severity: 'error',
    params: [
      { field: 'below', wants: 'list', given: '5' },
      { field: '', wants: 'object', given: 'null' },
    ],
  },
  'report.no-cluster-there': { severity: 'warning', params: [{ place: 'Phúc Tho' }] },
  'report.not-beside': { severity: 'warning', params: [{ because: 'other-form' }, { because: 'other-period' }] },
};
