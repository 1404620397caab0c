import type { IsoDate } from '../../../core/iso-date.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/** A relation between rows of a form. `printed` ones are part of the form; the others are deductions and only warn. */
export interface FormCheck {
  /** Form and row of the left side. */
  readonly left: readonly [form: string, row: string];
  /** The relation. */
  readonly relation: '=' | '<=' | '>=' | '~';
  /** Form and rows of the right side, added up. */
  readonly right: readonly [form: string, ...rows: string[]];
  /** Rows of another form that are added to the right side. */
  readonly also?: readonly [form: string, ...rows: string[]];
  /** Whether the form itself prints it. */
  readonly printed: boolean;
}

/**
 * Sums that forms 03 and 04 print themselves.
 */
export const reportChecks: Rule<readonly FormCheck[]> = {
  id: 'reporting.checks',
  subject: 'reporting',
  title: { vi: 'Quan hệ giữa các chỉ tiêu', en: 'Relations the forms print' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: [
        { left: ['03', '15'], relation: '=', right: ['03', '15.1', '15.2'], printed: true },
        { left: ['03', '16'], relation: '=', right: ['03', '16.1', '16.2'], printed: true },
      ],
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục I, biểu số 03, 04' },
      confidence: 'text',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'reporting-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'reporting-gap-2024' },
  ],
  sourceIds: ['report-35-rows', 'report-commune', 'report-province'],
};

/**
 * Relations between rows that follow by deduction and only warn: legacy clusters without a detailed plan break some of them, clusters without a developer send no form 02. Row 5 of form 02 (leased or approved) is never to be equated with row 4 over industrial land.
 */
export const reportWarnings: Rule<readonly FormCheck[]> = {
  id: 'reporting.warnings',
  subject: 'reporting',
  title: { vi: 'Quan hệ suy ra giữa các chỉ tiêu', en: 'Relations deduced between rows' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-10-01' as IsoDate, before: null },
      value: [
        { left: ['03', '15.3'], relation: '<=', right: ['03', '15'], printed: false },
        { left: ['03', '15.4'], relation: '<=', right: ['03', '15'], printed: false },
        { left: ['03', '18'], relation: '<=', right: ['03', '17'], printed: false },
        { left: ['03', '22'], relation: '<=', right: ['03', '20'], printed: false },
        { left: ['03', '21'], relation: '<=', right: ['03', '20'], printed: false },
        { left: ['03', '27'], relation: '<=', right: ['03', '26'], printed: false },
        { left: ['03', '5'], relation: '<=', right: ['03', '3'], printed: false },
        { left: ['03', '7'], relation: '<=', right: ['03', '3'], printed: false },
        { left: ['02', '14'], relation: '<=', right: ['02', '13'], printed: false },
        { left: ['03', '13'], relation: '~', right: ['02', '1'], printed: false },
        { left: ['03', '14'], relation: '~', right: ['02', '2'], printed: false },
        { left: ['03', '18'], relation: '~', right: ['02', '4'], printed: false },
        { left: ['03', '20'], relation: '~', right: ['02', '6'], printed: false },
        { left: ['03', '21'], relation: '~', right: ['02', '7'], printed: false },
        { left: ['03', '22'], relation: '~', right: ['02', '8'], printed: false },
        { left: ['03', '26'], relation: '~', right: ['02', '13'], printed: false },
        { left: ['03', '27'], relation: '~', right: ['02', '14'], printed: false },
        { left: ['03', '23'], relation: '~', right: ['01', '1'], printed: false },
        { left: ['03', '24'], relation: '~', right: ['01', '2'], printed: false },
        { left: ['03', '25'], relation: '~', right: ['01', '3'], also: ['02', '11'], printed: false },
      ],
      source: { instrument: '14/2024/TT-BCT', part: 'phụ lục I' },
      confidence: 'assumption',
      note: 'Row 25 of form 03 counts all who work in the clusters, hence those of the infrastructure projects (form 02, row 11) beside those of the tenants (form 01, row 3).',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-05-01' as IsoDate }, question: 'reporting-before-2024' },
    { force: { from: '2024-05-01' as IsoDate, before: '2024-10-01' as IsoDate }, question: 'reporting-gap-2024' },
  ],
  sourceIds: [
    'report-rollup',
    'report-occupancy-not-row-ratio',
    'form-binary-rows',
    'report-commune',
    'report-province',
  ],
};
