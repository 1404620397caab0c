import { LADDER, STAGE_PRECEDENCE, STAGES, type Fact, type Stage } from '../model/index.js';
import { ACT_STEPS, STEP_RULES, type ActStep } from '../procedure/index.js';

/** How stages and steps are named in a diagram; their ids, when left out. */
export interface DiagramNames {
  /** Names a stage. */
  readonly stage?: (stage: Stage) => string;
  /** Names a step. */
  readonly step?: (step: ActStep) => string;
}

const PREPARATION = 11;
/** The papers that are prepared side by side move no stage and are left out. */
const PREPARED: ReadonlySet<Fact> = /* @__PURE__ */ (() =>
  new Set(ACT_STEPS.filter((step) => LADDER[step].rung === PREPARATION).flatMap((step) => LADDER[step].raises)))();

const stageOf = (facts: ReadonlySet<Fact>): Stage =>
  STAGE_PRECEDENCE.find(([fact]) => facts.has(fact))?.[1] ?? 'no-record';

/** The facts after a step. */
const after = (facts: ReadonlySet<Fact>, step: ActStep): ReadonlySet<Fact> => {
  const { raises, lowers } = LADDER[step];
  const next = [...facts].filter((fact) => !lowers.includes(fact));
  return new Set<Fact>([...next, ...raises, 'recorded']);
};

const isOpen = (facts: ReadonlySet<Fact>, step: ActStep): boolean => {
  const { bars, needs } = STEP_RULES[step];
  const barred = bars.some(({ fact, only }) => only === undefined && facts.has(fact));
  return !barred && needs.every(({ anyOf }) => anyOf.some((fact) => PREPARED.has(fact) || facts.has(fact)));
};

/** Which steps lead from one stage to another, over every set of facts that the table of steps lets come about. */
const transitions = (): ReadonlyMap<string, ReadonlySet<ActStep>> => {
  const found = new Map<string, Set<ActStep>>();
  const seen = new Map<string, ReadonlySet<Fact>>([['', new Set<Fact>()]]);
  const steps = ACT_STEPS.filter((step) => LADDER[step].rung !== PREPARATION);
  // A map is walked in the order of insertion, additions during the walk included.
  for (const facts of seen.values()) {
    for (const step of steps.filter((one) => isOpen(facts, one))) {
      const next = after(facts, step);
      const key = [...next].sort().join(' ');
      if (!seen.has(key)) seen.set(key, next);
      const [from, to] = [stageOf(facts), stageOf(next)];
      if (from === to) continue;
      const edge = `${from} ${to}`;
      found.set(edge, (found.get(edge) ?? new Set<ActStep>()).add(step));
    }
  }
  return found;
};

const idOf = (stage: Stage): string => stage.replace('-', '_');

/**
 * Draws the ladder as a Mermaid state diagram: the stages, and the steps that lead from one to another, from the tables by which acts are folded and judged.
 *
 * @param names - How stages and steps are named; `stageLabel` and `stepLabel` of the messages, say.
 * @returns The text of the diagram.
 * @example
 * ```ts
 * import { ladderDiagram } from 'industrial-clusters/interop';
 * console.log(ladderDiagram().split('\n')[0]); // => stateDiagram-v2
 * ```
 */
export const ladderDiagram = ({ stage = (id) => id, step = (id) => id }: DiagramNames = {}): string => {
  const found = transitions();
  const edges = STAGES.flatMap((from) =>
    STAGES.flatMap((to) => {
      const steps = found.get(`${from} ${to}`);
      if (steps === undefined) return [];
      const words = ACT_STEPS.filter((one) => steps.has(one)).map(step);
      return [`  ${idOf(from)} --> ${idOf(to)}: ${words.join(' / ')}`];
    }),
  );
  const states = STAGES.map((one) => `  ${idOf(one)}: ${stage(one)}`);
  return ['stateDiagram-v2', ...states, `  [*] --> ${idOf('no-record')}`, ...edges].join('\n');
};
