import type { ReportProblem } from '../../calendar/index.js';
import type { Result } from '../../core/index.js';
import type { Register } from '../../model/index.js';
import type { ReportPeriod } from './form-code.js';
import { formFromRegister, type SummaryOptions } from './form-from-register.js';
import type { StatutoryForm } from './statutory-form.js';

/**
 * Fills in form 04, the province's (biểu số 04), from a register of the province.
 *
 * Row 3 counts clusters established and not revoked; row 15.2 those that operate without a decision, whatever their age. Money is printed in billions of đồng, exactly. Each cell tells how many clusters gave a value.
 *
 * @param register - As read; all its clusters are reported.
 * @param period - Which report.
 * @param options - How row 19 is worked out, and what the register keeps in full.
 * @returns The form, as plain data.
 * @throws `TypeError` for a year or a rounding that is none.
 * @failsWith `law.no-rule-in-force` for a report drawn up before 1/10/2024: the earlier circulars were not read.
 * @law 14/2024/TT-BCT phụ lục I, biểu số 04.
 * @example
 * ```ts
 * import { orThrow } from 'industrial-clusters/core';
 * import { form04 } from 'industrial-clusters/report';
 * import { register } from 'industrial-clusters/samples/hanoi';
 *
 * const row19 = { method: 'weighted', rounding: { scale: 2, mode: 'half-up' } } as const;
 * const form = orThrow(form04(register, { year: 2024, kind: 'year' }, { row19 }));
 * const cell = form.cells.find(({ no }) => no === '3');
 * console.log(form.span, cell?.value, cell?.range); // => {"from":"2023-12-15","before":"2024-12-15"} 32 {"least":"32","most":"41"}
 * ```
 */
export const form04 = (
  register: Register,
  period: ReportPeriod,
  options: SummaryOptions,
): Result<StatutoryForm, ReportProblem> => formFromRegister('04', register, period, {}, options);
