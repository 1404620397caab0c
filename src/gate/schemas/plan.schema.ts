import * as z from 'zod';
import { STEPS, type Plan } from '../../model/index.js';
import { says } from './says.js';
import type { ShapeOf } from './shape-of.js';
import { id } from './text.schema.js';
import { date, day } from './value.schema.js';

/** A plan. @internal */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    undertaking: id,
    milestone: z.enum(STEPS, says('event-type')),
    on: date,
    setBy: id.exactOptional(),
    source: id,
    recorded: day.exactOptional(),
  } satisfies ShapeOf<Plan>))();
