import { FACTS, LADDER, STAGE_PRECEDENCE, STEPS, type EventType, type Fact, type Stage } from '../model/index.js';

/** A set of facts as the bits of one integer: histories are folded by the hundred thousand. */
export type FactBits = number;

/** What one act does to the facts, and where it stands among the acts of one day. */
export interface Effect {
  /** Order of the acts of one day. */
  readonly rank: number;
  /** Facts that hold after it. */
  readonly up: FactBits;
  /** Facts that no longer hold after it. */
  readonly down: FactBits;
}

/**
 * The bits of some facts.
 *
 * @param facts - Which.
 * @returns Their bits.
 */
export const bitsOf = (facts: readonly Fact[]): FactBits =>
  facts.reduce((bits, f) => bits | (1 << FACTS.indexOf(f)), 0);

/** Every act leaves a record. */
export const RECORDED: FactBits = /* @__PURE__ */ bitsOf(['recorded']);

/** The facts that decide the stage. */
export const STAGE_FACTS: FactBits = /* @__PURE__ */ bitsOf(/* @__PURE__ */ STAGE_PRECEDENCE.map(([fact]) => fact));

/** The ladder, compiled. */
export const EFFECTS: Readonly<Record<EventType, Effect>> = /* @__PURE__ */ (() => {
  const effects = STEPS.map((type, rank): [EventType, Effect] => {
    const { raises, lowers } = LADDER[type];
    return [type, { rank, up: bitsOf(raises) | RECORDED, down: bitsOf(lowers) }];
  });
  return Object.fromEntries(effects) as Record<EventType, Effect>;
})();

const precedence = /* @__PURE__ */ (() => STAGE_PRECEDENCE.map(([fact, stage]) => [bitsOf([fact]), stage] as const))();

/**
 * Folds one act into the facts. Total: it judges nothing and never refuses.
 *
 * @param facts - What held before.
 * @param effect - What the act does.
 * @returns What holds after.
 */
export const evolve = (facts: FactBits, effect: Effect): FactBits => (facts & ~effect.down) | effect.up;

/**
 * The one word for a set of facts.
 *
 * @param facts - What holds.
 * @returns The stage that the first of them in precedence gives.
 */
export const stageOf = (facts: FactBits): Stage => precedence.find(([bit]) => (facts & bit) !== 0)?.[1] ?? 'no-record';

/**
 * Names a set of facts.
 *
 * @param bits - What holds.
 * @returns The facts, in the order of the table.
 */
export const factsOf = (bits: FactBits): readonly Fact[] => FACTS.filter((_, i) => (bits & (1 << i)) !== 0);
