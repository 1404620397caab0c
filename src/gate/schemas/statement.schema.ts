import * as z from 'zod';
import { STATED, type Scope, type Source, type Statement } from '../../model/index.js';
import { says } from './says.js';
import type { ShapeOf } from './shape-of.js';
import { id, text, texts } from './text.schema.js';
import { bound, date, span, wholeNumber } from './value.schema.js';

/** A published figure. @internal */
export const statementSchema: z.ZodType<Statement> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id,
      scope: z.strictObject({ label: text, places: texts.exactOptional() } satisfies ShapeOf<Scope>, says('scope')),
      indicator: z.enum(STATED, says('stated-indicator')),
      value: wholeNumber.exactOptional(),
      bound: bound.exactOptional(),
      asOf: date.exactOptional(),
      over: span.exactOptional(),
      published: date.exactOptional(),
      source: id,
    })
    .refine((row): row is Statement => (row.asOf === undefined) !== (row.over === undefined), says('when')))();

/** A source. @internal */
export const sourceSchema: z.ZodType<Source> = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    title: text.exactOptional(),
    url: text.exactOptional(),
    published: date.exactOptional(),
  } satisfies ShapeOf<Source>))();
