import type { IntakeProblems } from '../../../src/model/index.js';
import type { Examples } from './example.js';

export const intake: Examples<IntakeProblems> = {
  'intake.empty': { severity: 'error', params: [{ expected: 'area' }] },
  'intake.too-long': { severity: 'error', params: [{ length: 1250, most: 400 }] },
  'intake.unreadable': {
    severity: 'error',
    params: [
      { expected: 'decision', text: 'đang trình', at: 'đang trình' },
      { expected: 'area', text: '20 ha hay hơn', at: 'hay hơn' },
    ],
  },
  'intake.ambiguous': {
    severity: 'error',
    params: [
      { expected: 'area', text: '1.234 ha', readings: ['1.234', '1234'] },
      { expected: 'money', text: '200.367', readings: ['200367000000', '200367000000000'] },
      { expected: 'percent', text: '0.7767', readings: ['0.7767', '77.67'] },
      { expected: 'date', text: '2024-06-05 / 2024-06-06', readings: ['2024-06-05', '2024-06-06'] },
      { expected: 'count', text: '1.234', readings: ['1.234', '1234'] },
    ],
  },
  'intake.missing-unit': { severity: 'error', params: [{ expected: 'area', text: '20' }] },
  'intake.wrong-unit': {
    severity: 'error',
    params: [
      { expected: 'money', text: '12 ha', unit: 'ha' },
      { expected: 'area', text: '500 công nhân', unit: 'workers' },
    ],
  },
  'intake.foreign-currency': {
    severity: 'error',
    params: [
      { text: '12 triệu USD', currency: 'USD' },
      { text: '$6.8 million', currency: null },
    ],
  },
  'intake.range': { severity: 'error', params: [{ text: '50 - 75 ha' }] },
  'intake.not-whole': { severity: 'error', params: [{ text: '1,5 hộ', value: '1.5' }] },
  'intake.out-of-range': {
    severity: 'error',
    params: [
      { expected: 'area', text: '1,23456789 ha' },
      { expected: 'percent', text: '1,23456789%' },
    ],
  },
  'intake.no-such-day': { severity: 'error', params: [{ text: '31/4/2024' }] },
  'intake.incomplete-date': {
    severity: 'error',
    params: [
      { text: '21/7', missing: ['year'] },
      { text: 'ngày 21', missing: ['year', 'month'] },
    ],
  },
  'intake.relative-date': { severity: 'error', params: [{ text: 'đầu năm nay' }] },
  'intake.several-numbers': { severity: 'error', params: [{ text: '4754..4757/QĐ-UBND' }] },
  'intake.several-names': {
    severity: 'error',
    params: [{ text: 'Tam Hiệp; Võng Xuyên', names: ['Tam Hiệp', 'Võng Xuyên'] }],
  },
  'intake.not-rows': { severity: 'error', params: [{ got: 'object' }, { got: 'null', row: 3 }] },
  'intake.too-many-cells': { severity: 'error', params: [{ given: 1_200_000, most: 1_000_000 }] },
  'intake.unmapped': { severity: 'either', params: [{ field: 'name' }] },
  'intake.bad-mapping': { severity: 'error', params: [{ part: 'columns.2.field', got: 'undefined' }] },
  'intake.mapped-twice': { severity: 'warning', params: [{ field: 'area.total', column: 'Diện tích (2)' }] },
  'intake.unreadable-cell': { severity: 'error', params: [{ got: 'day' }, { got: 'function' }, { got: 'Date' }] },
  'intake.serial-day': { severity: 'error', params: [{ serial: '45015', day: '2023-03-30' }] },
  'intake.assumed': { severity: 'warning', params: [{ text: '5/6/2024', assumed: ['day-first', 'from-publication'] }] },
  'intake.no-name': { severity: 'error', params: [{ cells: 1 }, { cells: 4 }] },
  'intake.no-place': { severity: 'error', params: [{ name: 'Tam Hiệp' }] },
  'intake.perhaps-merged': { severity: 'warning', params: [{ above: 'Huyện Phúc Thọ' }] },
  'intake.repeated-row': { severity: 'warning', params: [{ first: 12 }] },
  'intake.same-name': { severity: 'warning', params: [{ name: 'Liên Hà', rows: [2, 3, 9] }] },
  'intake.unknown-status': { severity: 'warning', params: [{ text: 'đang hoàn thiện' }] },
  'intake.total-differs': {
    severity: 'warning',
    params: [
      { field: 'area.total', printed: '1036.42', computed: '1030.5' },
      { field: 'capital.registered', printed: '614200000000', computed: '614000000000' },
      { field: 'workers', printed: '3864', computed: '3846' },
    ],
  },
  'intake.more-problems': { severity: 'warning', params: [{ left: 1 }, { left: 40 }] },
  'intake.impossible-total': { severity: 'warning', params: [{ clusters: 70, area: '14.5', average: '0.21' }] },
  'intake.area-outside-law': {
    severity: 'warning',
    params: [
      { area: '4.9', on: '2018-03-15', limit: '5', op: '>=' },
      { area: '80', on: '2022-Q2', limit: '75', op: '<=' },
      { area: '80', on: '../2022-06-30', limit: '75', op: '<=' },
    ],
  },
  'intake.same-capital': {
    severity: 'warning',
    params: [{ value: '756541000000', clusters: ['tam-hiep', 'lien-ha'] }],
  },
  'intake.unchanged': {
    severity: 'warning',
    params: [
      { about: 'Hà Nội', indicator: 'workers', value: '60000', since: '2020-06-30', until: '2022-06-30' },
      {
        about: 'Hà Nội',
        indicator: 'budget.paid',
        value: '1100000000000',
        since: '2020-01-01/2020-12-31',
        until: '2022-01-01/2022-06-30',
      },
      { about: 'tam-hiep', indicator: 'occupancy.printed', value: '77.67', since: '2019', until: '2021-Q4' },
    ],
  },
  'intake.unknown-cluster': { severity: 'error', params: [{ id: 'tam-hiep' }] },
  'intake.same-cluster': { severity: 'error', params: [{ id: 'tam-hiep' }] },
  'intake.unknown-place': { severity: 'error', params: [{ place: 'Hà Tây', on: '2024-06-01' }] },
  'intake.ambiguous-place': {
    severity: 'error',
    params: [{ place: 'Tân Bình', on: '2025-07-01', codes: ['10507', '21895'] }],
  },
};
