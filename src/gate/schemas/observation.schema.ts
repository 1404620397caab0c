import * as z from 'zod';
import { TENANT_INDICATORS, type Indicator, type Indicators, type Observation } from '../../model/index.js';
import { says } from './says.js';
import { id, text } from './text.schema.js';
import { area, bound, count, date, day, dong, flag, percent, span } from './value.schema.js';

/** Observations of some indicators, whose values are of one kind and held at one kind of time. */
const observation = <const I extends Indicator, V extends z.ZodType<Indicators[I]>, W extends z.core.$ZodLooseShape>(
  indicators: readonly [I, ...I[]],
  value: V,
  when: W,
) =>
  z.strictObject({
    id,
    about: id,
    indicator: z.enum(indicators, says('indicator')),
    value,
    bound: bound.exactOptional(),
    ...when,
    source: id,
    recorded: day.exactOptional(),
  });

/** An observation of any indicator. @internal */
export const observationSchema: z.ZodType<Observation> = /* @__PURE__ */ (() => {
  const stock = { asOf: date };
  return z.discriminatedUnion(
    'indicator',
    [
      observation(
        ['area.total', 'area.industrial', 'area.leasable', 'area.let', 'area.taken', 'area.recovered'],
        area,
        stock,
      ),
      observation(['capital.registered', 'capital.disbursed'], dong, stock),
      observation(
        [
          ...TENANT_INDICATORS,
          'projects.total',
          'projects.foreign',
          'projects.operating',
          'workers',
          'workers.contracted',
        ],
        count,
        stock,
      ),
      observation(['occupancy.printed'], percent, stock),
      observation(['status.printed'], text, stock),
      observation(['wastewater.invested', 'wastewater.to-standard'], flag, stock),
      observation(['budget.paid', 'projects.revenue'], dong, { over: span }),
    ],
    says('indicator'),
  );
})();
