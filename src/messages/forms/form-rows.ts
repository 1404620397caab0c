import { CHECKED_ON, reportForms, ruleInForce, type FormRow } from '../../law/index.js';
import type { FormCell, StatutoryForm } from '../../report/index.js';
import type { InBoth, Language } from '../language.js';
import { numberText } from '../number-text.js';
import { cellNote } from './cell-note.js';
import { unitText } from './unit-text.js';

/** A row of a spreadsheet: number, indicator, unit, result, note, as the form has its five columns. */
export interface SheetRow {
  /** The printed number (TT): `15.1`; Roman for a heading. */
  readonly no: string;
  /** The indicator (chỉ tiêu), shortened. */
  readonly label: string;
  /** The printed unit; empty of a heading. */
  readonly unit: string;
  /** The result as printed in the language; empty where nobody gave one. */
  readonly result: string;
  /** The note: what the result rests on. */
  readonly note: string;
}

/** The headings of forms 03 and 04, before the row they stand above. */
const headings: Readonly<Record<string, InBoth & { readonly no: string }>> = {
  '1': { no: 'I', vi: 'Phương án phát triển cụm công nghiệp', en: 'Development plan' },
  '3': { no: 'II', vi: 'Thành lập, đầu tư hạ tầng kỹ thuật', en: 'Establishment and infrastructure' },
  '15': { no: 'III', vi: 'Hoạt động của các cụm công nghiệp', en: 'Operation' },
};

const labelsOf = (form: StatutoryForm['form']): readonly FormRow[] => {
  const rule = ruleInForce(reportForms, CHECKED_ON);
  return rule.ok ? rule.value.value[form] : [];
};

const headingOf = (form: StatutoryForm, { no }: FormCell, language: Language): readonly SheetRow[] => {
  const heading = form.form === '03' || form.form === '04' ? headings[no] : undefined;
  return heading === undefined ? [] : [{ no: heading.no, label: heading[language], unit: '', result: '', note: '' }];
};

/**
 * Lays a statutory form out as rows for a spreadsheet, in the circular's numbering and with its headings.
 *
 * @param form - Filled in, from the register or from a filing.
 * @param language - `vi` or `en`; numbers are printed its way.
 * @returns The rows, in order: 38 of forms 03 and 04, whose 35 rows stand under three headings.
 * @example
 * ```ts
 * import { orThrow } from 'industrial-clusters/core';
 * import { formRows } from 'industrial-clusters/messages';
 * import { fileForm } from 'industrial-clusters/report';
 *
 * const form = orThrow(fileForm('01', { year: 2026, kind: 'half' }, { by: 'tenant-7', values: { '1': '1120.5' } }));
 * console.log(formRows(form, 'vi')[0]?.result); // => 1.120,5
 * ```
 */
export const formRows = (form: StatutoryForm, language: Language): readonly SheetRow[] => {
  const labels = new Map(labelsOf(form.form).map((row) => [row.no, row]));
  return form.cells.flatMap((cell) => [
    ...headingOf(form, cell, language),
    {
      no: cell.no,
      label: labels.get(cell.no)?.[language] ?? '',
      unit: unitText(cell.unit, language),
      result: cell.value === null ? '' : numberText(cell.value, language),
      note: cellNote(cell, form, language),
    },
  ]);
};
