// Form 04 of the register, with what each row rests on.
import { actorLabel, dateText, formRows, formTitle, provisionText, renderProblem } from 'industrial-clusters/messages';
import { addDays } from 'industrial-clusters/core';
import { checkForm, form04 } from 'industrial-clusters/report';
import { columns } from './columns.mjs';

const words = {
  vi: {
    heads: ['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Ghi chú'],
    year: (year) => `năm ${year}`,
    span: (first, last) => `Số liệu từ ${first} đến ${last}.`,
    due: (from, to, day) => `${from} gửi ${to}, chậm nhất ${day}.`,
  },
  en: {
    heads: ['No', 'Indicator', 'Unit', 'Result', 'Note'],
    year: (year) => `year ${year}`,
    span: (first, last) => `Data of ${first} to ${last}.`,
    due: (from, to, day) => `The ${from} sends it to the ${to} by ${day}.`,
  },
};

/** The yearly form 04 of 2024, the first whose circular was in force; row 19 weighted by land, since the circular leaves the method open. */
export const form04Of = (register) => {
  const row19 = { method: 'weighted', rounding: { scale: 2, mode: 'half-up' } };
  const form = form04(register, { year: 2024, kind: 'year' }, { row19 });
  if (!form.ok) throw new Error(form.problems.map((p) => p.code).join(', '));
  return form.value;
};

/** Prints it as a sheet of the circular's five columns, and all that its check tells. */
export function printForm04(register, language) {
  const say = words[language];
  const form = form04Of(register);
  const { span, due, period } = form;
  console.log(`\n${formTitle('04', language)}: ${form.by}, ${say.year(period.year)}`);
  console.log(say.span(dateText(span.from, language), dateText(addDays(span.before, -1), language)));
  const receivers = due.to.map((to) => actorLabel(to, language)).join(', ');
  console.log(say.due(actorLabel(due.from, language), receivers, dateText(due.lastDay, language)));
  console.log(`${form.basis.map((basis) => provisionText(basis, language)).join('; ')}\n`);
  const rows = formRows(form, language).map(({ no, label, unit, result, note }) => [no, label, unit, result, note]);
  console.log(columns([say.heads, ...rows], [3]));
  for (const problem of checkForm(form)) console.log(`\n  [${problem.code}] ${renderProblem(problem, language)}`);
}
