import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { insteadText } from '../../src/messages/instead-text.js';
import { stepLabel } from '../../src/messages/step-label.js';
import type { Basis, Code, Confidence, EventPayloads } from '../../src/model/index.js';
import {
  decide,
  nextSteps,
  type ActStep,
  type Command,
  type Context,
  type Instead,
  type Missing,
  type Ruling,
} from '../../src/procedure/index.js';
import { act, given as entered, U, type Act } from './given.js';
import { favourable } from './favourable.js';

/** A provision as a ruling prints it; `custom` where departments have only their custom. */
type Provision = string;

/** One reason of a refusal: its code, where it stands, and what it says of the case, as far as it matters. */
type Reason = readonly [code: Code, by: Provision, says?: object];

/** What comes of an act. */
export type Then =
  | {
      /** On what it rests: every rule with its provision; `any` where another scenario says so. */
      readonly allowed: Readonly<Record<string, Provision>> | 'any';
      readonly confidence?: Confidence;
      /** What stays open and does not decide. */
      readonly open?: readonly string[];
    }
  | {
      readonly refused: readonly [Reason, ...Reason[]];
      readonly instead: readonly Instead[];
      readonly confidence?: Confidence;
      /** What would be open beside the reasons; absent: not looked at. */
      readonly open?: readonly string[];
    }
  | {
      /** Kind and name of everything that is missing. */
      readonly undetermined: readonly [string, ...string[]];
    };

/** One case that a lawyer can judge: what stands, what is to be done on a day, and what comes of it. */
export interface Scenario<T extends ActStep> {
  readonly title: string;
  readonly given?: readonly Act[];
  /** The day of the act. */
  readonly when: string;
  /** What the document says. */
  readonly saying?: EventPayloads[T];
  readonly context?: Context;
  readonly then: Then;
}

const byOf = ({ rule, provision }: Basis): Provision => (rule === 'practice' ? 'custom' : provision);
const named = ({ kind, id }: Missing): string => `${kind} ${id}`;
const day = (on: string): string => on.split('-').reverse().join('/');

const wordsOf = (then: Then): string => {
  if ('allowed' in then) {
    const by = then.allowed === 'any' ? [] : [...new Set(Object.values(then.allowed))];
    return `it is allowed${by.length === 0 ? '' : ` by ${by.join('; ')}`}`;
  }
  if ('undetermined' in then) return `nobody can say: ${then.undetermined.join(', ')} not known`;
  const reasons = then.refused.map(([code, by]) => `${code.replace('procedure.', '')} (${by})`).join(', ');
  const instead = then.instead.map((one) => insteadText(one, 'en')).join(', ');
  return `it is refused: ${reasons}${instead === '' ? '' : `; instead: ${instead}`}`;
};

/** What is known beside the register: of much that favours the act only what does not. */
const knownOf = ({ facts = {}, choices, records, atLeast }: Context): readonly string[] => {
  const all = Object.entries(facts);
  const rest = all.filter(([name, value]) => all.length < 10 || favourable.facts?.[name as 'kind'] !== value);
  return [
    ...rest.map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`),
    ...(rest.length < all.length ? ['all else in its favour'] : []),
    ...(choices === undefined ? [] : ['the choices of the province']),
    ...(records === 'complete' ? ['that the register holds every act'] : []),
    ...(atLeast === undefined ? [] : [`and nothing accepted below ${atLeast}`]),
  ];
};

/** Given … / when … / then …, in the words of the pages. */
const nameOf = <T extends ActStep>(step: T, one: Scenario<T>): string => {
  const { title, given = [], when, saying, context = {}, then } = one;
  const acts = given.map(([on, type]) => `${stepLabel(type, 'en')} ${day(on)}`);
  const known = knownOf(context);
  const says = saying === undefined ? '' : ` with ${Object.values(saying as object).join(', ')}`;
  return [
    title,
    `given ${acts.join(', ') || 'nothing'}${known.length === 0 ? '' : `; known: ${known.join(', ')}`}`,
    `when ${stepLabel(step, 'en')} on ${day(when)}${says}`,
    `then ${wordsOf(then)}`,
  ].join(' / ');
};

/** Only what a scenario names. */
const pick = (params: object, says: object): object =>
  Object.fromEntries(Object.keys(says).map((key) => [key, (params as Record<string, unknown>)[key]]));

/** A ruling in the shape of what is expected of it, so that both are compared whole. */
const seen = (ruling: Ruling, then: Then): unknown => {
  if (ruling.ruling === 'undetermined') return { undetermined: ruling.missing.map(named) };
  if (ruling.ruling === 'allowed') {
    const all = Object.fromEntries(ruling.basis.map((basis) => [basis.rule, byOf(basis)]));
    return {
      allowed: 'allowed' in then && then.allowed === 'any' ? 'any' : all,
      ...('confidence' in then ? { confidence: ruling.confidence } : {}),
      ...('open' in then || ruling.open.length > 0 ? { open: ruling.open.map(named) } : {}),
    };
  }
  return {
    refused: ruling.problems.map(({ code, basis, params }, i) => {
      const says = 'refused' in then ? then.refused[i]?.[2] : undefined;
      const by = basis === undefined ? '' : byOf(basis);
      return says === undefined ? [code, by] : [code, by, pick(params, says)];
    }),
    instead: ruling.instead,
    ...('confidence' in then ? { confidence: ruling.confidence } : {}),
    ...('open' in then ? { open: ruling.missing.map(named) } : {}),
  };
};

/** Reasons that go once other papers are made: a council goes when it reports that nobody passed. */
const WANTING: ReadonlySet<string> = new Set([
  'procedure.council-in-place',
  'procedure.needs-first',
  'procedure.no-longer-stands',
  'procedure.council-dissolved',
]);

/** The refusals that the page of a step lists. */
const onPage = (step: ActStep): readonly string[] => {
  const [, list = ''] = readFileSync(`docs/steps/${step}.md`, 'utf8').split('## Refusals');
  return [...list.matchAll(/`([a-z.-]+)`/gu)].map(([, code = '']) => code);
};

/**
 * Tells the scenarios of one step, and that they leave out nothing its page promises.
 *
 * @param step - Which.
 * @param scenarios - In the order in which they are to be read.
 */
export const judged = <T extends ActStep>(step: T, scenarios: readonly Scenario<T>[]): void => {
  describe(`${step}: ${stepLabel(step, 'vi')}`, () => {
    it.each(scenarios.map((one) => [nameOf(step, one), one] as const))('%s', (_, scenario) => {
      const { given = [], when, saying, context = {}, then } = scenario;
      const history = entered(...given);
      const ruling = decide(act(when, step, saying) as Command, history, context);
      expect(seen(ruling, then)).toEqual(then);
      const next = nextSteps(history, U, isoDate(when), context);
      // What is allowed is among the next steps of its day.
      if ('allowed' in then) expect(next.open.map((one) => one.step)).toContain(step);
      // What is to be done instead may want other papers first, but nothing that stands is in its way.
      const ways = 'refused' in then ? then.instead.flatMap((one) => ('step' in one ? [one.step] : [])) : [];
      const closed = next.closed.filter((one) => ways.includes(one.step));
      expect(
        closed.flatMap(({ problems }) => problems.map(({ code }) => code)).filter((code) => !WANTING.has(code)),
      ).toEqual([]);
    });

    it('every refusal on its page is shown, and no other', () => {
      const shown = scenarios.flatMap(({ then }) => ('refused' in then ? then.refused.map(([code]) => code) : []));
      expect([...new Set<string>(shown)].sort()).toEqual([...onPage(step)].sort());
    });

    it('is allowed in one case and undetermined in another', () => {
      expect(scenarios.some(({ then }) => 'allowed' in then)).toBe(true);
      expect(scenarios.some(({ then }) => 'undetermined' in then)).toBe(true);
    });
  });
};
