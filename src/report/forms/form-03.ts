import type { ReportProblem } from '../../calendar/index.js';
import type { Result } from '../../core/index.js';
import type { Register } from '../../model/index.js';
import type { ReportPeriod } from './form-code.js';
import { formFromRegister, type SummaryOptions } from './form-from-register.js';
import type { StatutoryForm } from './statutory-form.js';

/** What form 03 needs to be told. */
export interface Form03Options extends SummaryOptions {
  /** The locality: a district for reports drawn up before 1/7/2025, a commune since. */
  readonly place: string;
}

/**
 * Fills in form 03, of one locality (biểu số 03), from a register. It has the rows of form 04.
 *
 * A cluster that lies partly in another place is left out and named in `straddling`: counted in two forms it would count twice in form 04.
 *
 * @param register - As read.
 * @param period - Which report.
 * @param options - The locality, how row 19 is worked out, and what the register keeps in full.
 * @returns The form, as plain data; all noughts for a place without clusters, which `report.no-cluster-there` in `warnings` says: it may be written otherwise in the register.
 * @throws `TypeError` for a year or a rounding that is none.
 * @failsWith `law.no-rule-in-force` for a report drawn up before 1/10/2024: the earlier circulars were not read.
 * @law 14/2024/TT-BCT phụ lục I, biểu số 03; 38/2025/TT-BCT điều 29.
 * @example
 * ```ts
 * import { orThrow } from 'industrial-clusters/core';
 * import { form03 } from 'industrial-clusters/report';
 * import { register } from 'industrial-clusters/samples/hanoi';
 *
 * const row19 = { method: 'mean', rounding: { scale: 1, mode: 'half-up' } } as const;
 * const form = orThrow(form03(register, { year: 2024, kind: 'year' }, { place: 'Phúc Thọ', row19 }));
 * console.log(form.due.from, form.cells.find(({ no }) => no === '3')?.value); // => district-committee 3
 * ```
 */
export const form03 = (
  register: Register,
  period: ReportPeriod,
  { place, ...options }: Form03Options,
): Result<StatutoryForm, ReportProblem> =>
  formFromRegister('03', register, period, { label: place, places: [place] }, options);
