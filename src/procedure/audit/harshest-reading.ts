import type { Timeline, TimelineEntry } from '../../lifecycle/index.js';
import { LADDER, type Fact } from '../../model/index.js';
import { ACT_STEPS, type ActStep } from '../act.js';
import type { Context } from '../context.js';
import { readableFacts } from '../judgement/readable-facts.js';
import { saidOf } from '../judgement/stated.js';
import type { Need } from '../step-rule.js';
import { STEP_RULES } from '../step-rules/index.js';

const giving = (facts: readonly Fact[]): readonly ActStep[] =>
  ACT_STEPS.filter((step) => facts.some((fact) => LADDER[step].raises.includes(fact)));

/** The acts that had to come first, and of whose document the register has another entry: that it had been made before as well, nobody says. */
const elsewhere = (entry: TimelineEntry, timeline: Timeline): readonly ActStep[] => {
  const made = new Set<string>(timeline.flatMap((other) => (other === entry ? [] : [other.event.type])));
  // A timeline holds no withdrawals: every entry of it is an act.
  const needs: readonly Need[] = STEP_RULES[entry.event.type as ActStep].needs;
  return needs.filter(({ step }) => made.has(step)).flatMap(({ anyOf }) => giving(anyOf));
};

/**
 * Reads what nobody has said against an act, as far as the register itself gives cause: a document that it has from a later day was not there earlier; a
 * large cluster of before 5/10/2009 was neither full nor cleared. What the register lacks altogether is not held against anybody.
 *
 * @param entry - The act.
 * @param timeline - All acts of the undertaking.
 * @param context - What is known.
 * @returns A context in which these unknowns speak against the act. A document that the register has before the act stands all the same.
 */
export const harshestReading = (entry: TimelineEntry, timeline: Timeline, context: Context): Context => {
  const facts = readableFacts(context.facts);
  const unsaid = elsewhere(entry, timeline).filter((step) => saidOf(step, facts) === undefined);
  const denied = Object.fromEntries(unsaid.map((step) => [step, false]));
  return {
    ...context,
    facts: { legacyFull: false, plannedAndCleared: false, ...facts, done: { ...denied, ...facts.done } },
  };
};
