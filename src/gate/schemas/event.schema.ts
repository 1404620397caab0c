import * as z from 'zod';
import type { Envelope, EventPayloads, EventType, LifecycleEvent } from '../../model/index.js';
import { says } from './says.js';
import type { ShapeOf } from './shape-of.js';
import { id, text } from './text.schema.js';
import { area, count, date, day, points } from './value.schema.js';

/** Events of some types that keep the same of their documents. */
const event = <const T extends EventType, P extends ShapeOf<EventPayloads[T]>>(
  types: readonly [T, ...T[]],
  payload: P,
) =>
  z.strictObject({
    ...({
      id,
      type: z.enum(types, says('event-type')),
      undertaking: id,
      on: date,
      recorded: day.exactOptional(),
      document: text.exactOptional(),
      source: id.exactOptional(),
    } satisfies ShapeOf<Envelope<T>>),
    ...payload,
  });

/** An event of any type. @internal */
export const eventSchema: z.ZodType<LifecycleEvent> = /* @__PURE__ */ (() =>
  z.discriminatedUnion(
    'type',
    [
      event(['listed', 'dossier-submitted', 'appraised', 'decision-adjusted', 'land-recovered', 'land-leased'], {
        area: area.exactOptional(),
      }),
      event(['application-received'], { applicant: text.exactOptional() }),
      event(['bids-scored'], {
        bidders: count.exactOptional(),
        chosen: text.exactOptional(),
        score: points.exactOptional(),
      }),
      event(['established'], { area: area.exactOptional(), developer: text.exactOptional() }),
      event(['developer-named', 'developer-changed'], { developer: text.exactOptional() }),
      event(['schedule-extended'], { until: date.exactOptional() }),
      event(['detailed-plan-approved'], { industrialArea: area.exactOptional() }),
      event(['tenant-admitted'], { tenant: text.exactOptional() }),
      event(['entered-in-error'], { voids: id }),
      // Two lists, since the compiler follows a union of at most 25.
      event(
        [
          'delisted',
          'applications-called',
          'dossier-complete',
          'dossier-returned',
          'dossier-supplemented',
          'departments-consulted',
          'members-requested',
          'council-proposed',
          'council-formed',
          'council-amended',
          'council-dissolved',
          'criteria-consulted',
          'criteria-agreed',
          'criteria-replaced',
          'establishment-refused',
        ],
        {},
      ),
      event(
        [
          'environment-approved',
          'project-approved',
          'design-approved',
          'permit-granted',
          'permit-exempted',
          'contract-signed',
          'commencement-notified',
          'ground-broken',
          'works-suspended',
          'works-resumed',
          'works-completed',
          'operation-began',
          'revoked',
        ],
        {},
      ),
    ],
    says('event-type'),
  ))();
