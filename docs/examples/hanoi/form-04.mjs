// Form 04 of the register, with what each row rests on.
import { formRows, formTitle } from 'industrial-clusters/messages';
import { checkForm, form04 } from 'industrial-clusters/report';
import { columns } from './columns.mjs';

const heads = {
  vi: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Ghi chú'],
  en: ['No', 'Indicator', 'Unit', 'Result', 'Note'],
};

/** The yearly form 04 of 2024, the first whose circular was in force; row 19 weighted by land, as the circular leaves open. */
export const form04Of = (register) => {
  const row19 = { method: 'weighted', rounding: { scale: 2, mode: 'half-up' } };
  const form = form04(register, { year: 2024, kind: 'year' }, { row19 });
  if (!form.ok) throw new Error(form.problems.map((p) => p.code).join(', '));
  return form.value;
};

/** Prints it as a sheet of five columns, and all that its check tells. */
export function printForm04(register, language) {
  const form = form04Of(register);
  console.log(`\n${formTitle('04', language)}: ${form.by}, ${form.span.from} - ${form.span.before}\n`);
  const rows = formRows(form, language).map(({ no, label, unit, result, note }) => [no, label, unit, result, note]);
  console.log(columns([heads[language], ...rows]));
  for (const problem of checkForm(form)) console.log(problem.code, problem.params);
}
