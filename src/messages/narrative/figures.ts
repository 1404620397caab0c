import type { Bounded } from '../../core/index.js';
import type { PeriodReport, PublishedFigure, TotalledIndicator } from '../../report/index.js';

const stated = ({ published }: PeriodReport, indicator: TotalledIndicator): PublishedFigure | undefined =>
  published.find(({ statement }) => statement.indicator === indicator && statement.value !== undefined);

/**
 * The figure for an indicator: the register's own total where it has one, else what was published of the same time.
 *
 * @param report - As made by `periodReport`.
 * @param indicator - Which.
 * @returns The figure, or undefined when nobody has one.
 * @internal
 */
export const figureOf = (report: PeriodReport, indicator: TotalledIndicator): Bounded | undefined => {
  const total = report.totals[indicator];
  if (total.value !== null) {
    return { value: total.value, ...(total.bound === undefined ? {} : { bound: total.bound }) };
  }
  const statement = stated(report, indicator)?.statement;
  if (statement?.value === undefined) return undefined;
  return { value: statement.value, ...(statement.bound === undefined ? {} : { bound: statement.bound }) };
};
