import * as z from 'zod';
import type { Cluster, Undertaking } from '../../model/index.js';
import { says } from './says.js';
import type { ShapeOf } from './shape-of.js';
import { id, someTexts, text, texts } from './text.schema.js';

/** A cluster. @internal */
export const clusterSchema: z.ZodType<Cluster> = /* @__PURE__ */ (() => {
  const types = ['general', 'craft-village', 'specialised', 'supporting', 'high-tech', 'eco'] as const;
  return z.strictObject({
    id,
    name: text,
    // A set in the order given: what is named twice is one place.
    places: someTexts.overwrite(([first, ...others]) => [first, ...new Set(others.filter((place) => place !== first))]),
    province: text.exactOptional(),
    type: z.enum(types, says('cluster-type')).exactOptional(),
    aliases: texts.exactOptional(),
  } satisfies ShapeOf<Cluster>);
})();

/** An undertaking. @internal */
export const undertakingSchema: z.ZodType<Undertaking> = /* @__PURE__ */ (() =>
  z.strictObject({
    id,
    cluster: id,
    kind: z.enum(['establishment', 'expansion', 'regularisation'], says('undertaking-kind')),
    phase: text.exactOptional(),
  } satisfies ShapeOf<Undertaking>))();
