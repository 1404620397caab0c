import type { Actor, Rule } from '../law/index.js';
import type { Fact, ProblemParams, UndertakingKind } from '../model/index.js';
import type { ActStep } from './act.js';
import type { ConditionId } from './conditions/condition-id.js';
import type { MissingFact } from './missing.js';
import type { Instead } from './ruling.js';
import type { DecreeTermId } from './terms/term-id.js';

/** Where a rule of procedure stands: a dated rule of law, or the custom of departments. */
export type Ground = 'practice' | Rule<unknown>;

/** Who acts; `local-committee` is that of the district until 30/6/2025 and that of the commune from 1/7/2025. */
export type StepActor = Actor | 'local-committee';

/** Something that stands in the way of a step while it holds. */
export interface Bar {
  /** The fact that bars. */
  readonly fact: Fact;
  /** Bars only so: where the selection chose somebody; where a developer is known to be named. */
  readonly only?: 'somebody-passed' | 'developer-named';
  /** The code of the refusal. */
  readonly code: {
    [C in keyof ProblemParams]: ProblemParams[C] extends { readonly since: unknown } ? C : never;
  }[keyof ProblemParams];
  /** What to do instead. */
  readonly instead: readonly Instead[];
  /** Where it stands. */
  readonly ground: Ground;
}

/** Something that must stand before a step is made. */
export interface Need {
  /** Any one of these is enough. */
  readonly anyOf: readonly [Fact, ...Fact[]];
  /** The document that gives it: what a refusal names. */
  readonly step: ActStep;
  /** Acts that answer it: after them it has not been lost, there is just nothing left to do. */
  readonly answeredBy?: readonly ActStep[];
  /** How it is asked for when the register has nothing: as an act unless a fact has a name of its own. */
  readonly asFact?: MissingFact;
  /** Where it stands; with a rule of law, only on the days the rule has a version that is not `null`. */
  readonly ground: Ground;
  /** Where the ground is a list of items: the one that asks for it. A list without the item does not. */
  readonly item?: string;
  /** Kinds of undertaking it is asked of; absent, all. */
  readonly kinds?: readonly UndertakingKind[];
}

/** All that is known of one step, apart from the days. Drives the judgement, the next steps, the pages and the diagram. */
export interface StepRule {
  /** Who makes the document. */
  readonly actor: StepActor;
  /** To whom it goes, where it goes to somebody. */
  readonly to?: StepActor;
  /** Why the document exists. */
  readonly ground: Ground;
  /** What stands in its way. */
  readonly bars: readonly Bar[];
  /** What must stand first, in order. */
  readonly needs: readonly Need[];
  /** What the law asks of its contents and of the case, in the law's order. */
  readonly conditions: readonly ConditionId[];
  /** The term it has to meet. */
  readonly term?: DecreeTermId;
}
