import { isoDate, reachedBy, type IsoDate, type LegalDate } from '../core/index.js';
import type { Actor } from '../law/index.js';
import { LADDER, type Basis, type Problem } from '../model/index.js';
import { ACT_STEPS, type ActStep, type Command } from './act.js';
import { actorOn } from './actor-on.js';
import { clocksOn } from './clocks-on.js';
import type { Context, Records } from './context.js';
import { decideIn } from './decide.js';
import { readContext } from './door/read-context.js';
import { documentsNeeded, type NeededDocument } from './documents-needed.js';
import { caseOf } from './judgement/case.js';
import { groundOn } from './judgement/ground-on.js';
import { ownRecords } from './own-records.js';
import type { Missing } from './missing.js';
import type { Instead } from './ruling.js';
import { STEP_RULES } from './step-rules/index.js';
import type { Clock } from './terms/clock.js';
import { metBy } from './terms/term-id.js';

/** A document that may be made on the day, as far as is known. */
export interface NextStep {
  /** Which. */
  readonly step: ActStep;
  /** Who makes it, by the law of the day. */
  readonly actor: Actor;
  /** To whom it goes, where it goes to somebody. */
  readonly to?: Actor;
  /** Why the document exists: a provision, or custom; absent when no rule is known for the day. */
  readonly basis?: Basis;
  /** The documents it needs first. */
  readonly needs: readonly NeededDocument[];
  /** The term it has to meet, where one runs. */
  readonly clock?: Clock;
  /** When the register has one already: it may be made again, or an official may say that it need not. */
  readonly done?: { readonly event: string; readonly on: LegalDate };
  /** What is not known and decides whether it may be made; empty when nothing is open. What its own text will say is among it. */
  readonly missing: readonly Missing[];
}

/** A document that may not be made on the day. */
export interface ClosedStep {
  /** Which. */
  readonly step: ActStep;
  /** Why not, all reasons. */
  readonly problems: readonly [Problem, ...Problem[]];
  /** What to do instead. */
  readonly instead: readonly Instead[];
}

/** What may be done with an undertaking on a day. Every step of the ladder stands in exactly one of the lists. */
export interface NextSteps {
  /** Which. */
  readonly undertaking: string;
  /** The day. */
  readonly on: IsoDate;
  /** What may be made: the documents that must come first stand, in the register or by the caller's word. */
  readonly open: readonly NextStep[];
  /** What is not refused, but needs a document first that is not known to stand: no entry, or none of a known day. */
  readonly waiting: readonly NextStep[];
  /** What may no longer, or not yet, be made. */
  readonly closed: readonly ClosedStep[];
  /** The papers that are prepared side by side after the decision, and where each stands; empty before it. */
  readonly preparation: readonly {
    readonly step: ActStep;
    readonly state: 'done' | 'open' | 'waiting' | 'closed';
  }[];
  /** What of the context was not used; absent when all was. */
  readonly warnings?: readonly Problem[];
}

const PREPARATION = 11;

const whoAndWhy = (step: ActStep, of: ReturnType<typeof caseOf>): Pick<NextStep, 'actor' | 'to' | 'basis'> => {
  const { actor, to, ground } = STEP_RULES[step];
  const { on } = of.command;
  const law = groundOn(ground, of);
  return {
    actor: actorOn(actor, on),
    ...(to === undefined ? {} : { to: actorOn(to, on) }),
    ...(law.known ? { basis: law.basis } : {}),
  };
};

/**
 * Lists what may be done with an undertaking on a day, and what no longer may, with the reason and the way out (việc tiếp theo).
 *
 * @remarks
 * A step is judged without its text: an area or a name that the document will give is listed as missing. A register that is not said to be
 * complete may lack entries: then a step that needs one waits for it and is not refused.
 *
 * @param records - The register, or a host's own `{ events }`.
 * @param undertaking - Its id; one not in the register is a new one.
 * @param on - The day.
 * @param context - What else is known.
 * @returns Every step of the ladder, open, waiting or closed.
 * @throws `TypeError` when the day is none: make it with `isoDate`.
 * @example
 * ```ts
 * import { isoDate, legalDate } from 'industrial-clusters/core';
 * import { nextSteps } from 'industrial-clusters/procedure';
 *
 * const formed = { id: '1', undertaking: 'a/1', type: 'council-formed', on: legalDate('2024-07-10') } as const;
 * const next = nextSteps({ events: [formed] }, 'a/1', isoDate('2024-09-10'));
 * console.log(next.open.some(({ step }) => step === 'council-amended')); // => true
 * console.log(next.closed.find(({ step }) => step === 'members-requested')?.instead); // => [{"step":"council-amended"}]
 * ```
 */
export const nextSteps = (records: Records, undertaking: string, on: IsoDate, context: Context = {}): NextSteps => {
  isoDate(on);
  const read = readContext(context);
  const { context: known } = read;
  const own = ownRecords(records, undertaking);
  const { clocks } = clocksOn(own, undertaking, on, known);
  const past = own['~timeline'].filter(({ window }) => reachedBy(window, on) === 'yes');
  const open: NextStep[] = [];
  const waiting: NextStep[] = [];
  const closed: ClosedStep[] = [];
  for (const step of ACT_STEPS) {
    // A step without its text is a command: no field of the text is obligatory.
    const command = { type: step, undertaking, on } as Command;
    const ruling = decideIn(read, command, own);
    if (ruling.ruling === 'refused') {
      closed.push({ step, problems: ruling.problems, instead: ruling.instead });
      continue;
    }
    const missing = ruling.ruling === 'allowed' ? [] : ruling.missing;
    const clock = clocks.find(({ term }) => metBy(term).includes(step));
    const done = past.filter(({ event }) => event.type === step).at(-1)?.event;
    const of = caseOf(command, own, known);
    const next: NextStep = {
      step,
      ...whoAndWhy(step, of),
      needs: documentsNeeded(step, of),
      ...(clock === undefined ? {} : { clock }),
      ...(done === undefined ? {} : { done: { event: done.id, on: done.on } }),
      missing,
    };
    (missing.some(({ kind }) => kind === 'act') || next.needs.some(({ stands }) => !stands) ? waiting : open).push(
      next,
    );
  }
  const stateOf = (step: ActStep): NextSteps['preparation'][number]['state'] => {
    if (past.some(({ event }) => event.type === step)) return 'done';
    if (open.some((next) => next.step === step)) return 'open';
    return waiting.some((next) => next.step === step) ? 'waiting' : 'closed';
  };
  const established = past.some(({ event }) => event.type === 'established');
  const preparation = established ? ACT_STEPS.filter((step) => LADDER[step].rung === PREPARATION) : [];
  return {
    undertaking,
    on,
    open,
    waiting,
    closed,
    preparation: preparation.map((step) => ({ step, state: stateOf(step) })),
    ...(read.warnings.length === 0 ? {} : { warnings: read.warnings }),
  };
};
