import * as z from 'zod';
import type { Figure, Support, SupportKind, SupportOf } from '../../model/index.js';
import { says } from './says.js';
import type { ShapeOf } from './shape-of.js';
import { id, someIds, text } from './text.schema.js';
import { bound, count, date, day, dong } from './value.schema.js';

const figure = <T>(value: z.ZodType<T>) => z.strictObject({ value, bound: bound.exactOptional() }, says('figure'));

/** Activities of some kinds that keep the same. */
const support = <const K extends SupportKind, M extends z.core.$ZodLooseShape>(kinds: readonly [K, ...K[]], more: M) =>
  z.strictObject({
    ...({
      id,
      kind: z.enum(kinds, says('support-kind')),
      on: date,
      clusters: someIds.exactOptional(),
      name: text.exactOptional(),
      participants: (figure(count) satisfies z.ZodType<Figure<number>>).exactOptional(),
      spent: figure(dong).exactOptional(),
      source: id,
      recorded: day.exactOptional(),
    } satisfies ShapeOf<SupportOf<K>>),
    ...more,
  });

/** A support activity of any kind. @internal */
export const supportSchema: z.ZodType<Support> = /* @__PURE__ */ (() =>
  z.discriminatedUnion(
    'kind',
    [
      support(['training', 'fair', 'equipment', 'information'], {}),
      support(['credit-link'], { lent: figure(dong).exactOptional() }),
    ],
    says('support-kind'),
  ))();
