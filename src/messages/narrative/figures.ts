import type { Bounded, Span } from '../../core/index.js';
import type { Statement } from '../../model/index.js';
import type { IndicatorTotal, PeriodReport, TotalledIndicator } from '../../report/index.js';

/** A figure for the narrative. */
export interface Figure extends Bounded {
  /** The stretch of time a flow was counted over. */
  readonly over?: Span;
  /** What was published of the same thing before, with other digits. */
  readonly previous?: Statement;
  /** What lies beneath, when the register summed it and not everything is in it. */
  readonly beneath?: IndicatorTotal;
}

/**
 * The figure for an indicator: the register's own total where it has one, else what was published of the same time.
 *
 * @param report - As made by `periodReport`.
 * @param indicator - Which.
 * @returns The figure, or undefined when nobody has one.
 * @internal
 */
export const figureOf = (report: PeriodReport, indicator: TotalledIndicator): Figure | undefined => {
  const total = report.totals[indicator];
  const { value, bound } = total;
  const whole = total.taken === total.subjects && total.undated === 0;
  const flow = indicator === 'budget.paid';
  if (value !== null) {
    return {
      value,
      ...(bound === undefined ? {} : { bound }),
      ...(flow ? { over: report.span } : {}),
      ...(whole ? {} : { beneath: total }),
    };
  }
  for (const { statement, previous } of report.published) {
    if (statement.indicator !== indicator || statement.value === undefined) continue;
    return {
      value: statement.value,
      ...(statement.bound === undefined ? {} : { bound: statement.bound }),
      ...('over' in statement ? { over: statement.over } : {}),
      ...(previous === undefined ? {} : { previous }),
    };
  }
  return undefined;
};
