import { isHectares, isIsoDate, isPoints } from '../core/index.js';
import type { ProblemParams } from '../model/index.js';
import type { Command } from './act.js';
import type { Context, Records } from './context.js';
import { plainRecord } from './door/plain-copy.js';
import { readContext, type ReadContext } from './door/read-context.js';
import { caseOf } from './judgement/case.js';
import { judge } from './judgement/judge.js';
import { rulingOf } from './judgement/ruling-of.js';
import type { Refused, Ruling } from './ruling.js';
import { STEP_RULES } from './step-rules/index.js';

const unreadable = (field: string, expected: ProblemParams['procedure.bad-command']['expected']): Refused => ({
  ruling: 'refused',
  problems: [{ code: 'procedure.bad-command', severity: 'error', path: [field], params: { expected } }],
  instead: [],
  missing: [],
  confidence: 'text',
});

/** Which field of a command cannot be read, if any; commands may come from a form. */
const unreadableIn = (given: unknown): Refused | null => {
  const command = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const { type, undertaking, on, area, industrialArea, score, chosen, bidders } = command;
  if (typeof type !== 'string' || !Object.hasOwn(STEP_RULES, type)) return unreadable('type', 'step');
  if (typeof undertaking !== 'string') return unreadable('undertaking', 'id');
  if (typeof on !== 'string' || !isIsoDate(on)) return unreadable('on', 'day');
  for (const [field, value] of Object.entries({ area, industrialArea })) {
    if (value !== undefined && !(typeof value === 'string' && isHectares(value))) return unreadable(field, 'hectares');
  }
  if (score !== undefined && !(typeof score === 'string' && isPoints(score))) return unreadable('score', 'points');
  if (bidders === undefined) return null;
  if (!(Number.isSafeInteger(bidders) && Number(bidders) >= 0)) return unreadable('bidders', 'count');
  // A score, or somebody chosen, is of somebody who bid.
  return bidders === 0 && (score !== undefined || chosen !== undefined) ? unreadable('bidders', 'bidders') : null;
};

/**
 * Judges an act at its place.
 *
 * @param command - The act.
 * @param records - The register.
 * @param context - What else is known.
 * @param except - The entry of the act itself, where it is in the register.
 * @returns The ruling on it.
 */
export const judgeAt = (command: Command, records: Records, context: Context, except?: string): Ruling =>
  unreadableIn(command) ?? rulingOf(command, judge(command.type, caseOf(command, records, context, except)));

/**
 * Judges an act in a context that has been read.
 *
 * @param read - The context.
 * @param command - The act.
 * @param records - The register.
 * @returns The ruling on it.
 */
export const decideIn = ({ context, unknownRegime }: ReadContext, command: Command, records: Records): Ruling =>
  unknownRegime === undefined
    ? judgeAt(command, records, context)
    : (unreadableIn(command) ?? { ruling: 'undetermined', missing: [{ kind: 'law', id: unknownRegime }] });

/**
 * Judges an act before it is made, under the law of its own day: allowed, refused, or undetermined for want of something.
 *
 * @remarks
 * A sure refusal wins over whatever is unknown. An undertaking that is not in the register is judged as a new one. What the register
 * does not hold bars nothing, and is not taken as done either: it is missing, unless the context says that the records are complete.
 * Acts of one day stand in the order of the ladder. It weighs no merits: what no table can say, an official says.
 *
 * @param command - The act: a step, an undertaking, a day, and what the document will say.
 * @param records - The register, or a host's own `{ events }`.
 * @param context - What else is known: facts, the province's choices, the evidence demanded.
 * @returns The ruling, as plain data.
 * @failsWith Nothing is thrown for data; a command that cannot be read is refused with `procedure.bad-command`. What of the context cannot be used is
 * named in `warnings`; under a regime that is none nothing can be determined.
 * @example
 * ```ts
 * import { hectares, isoDate } from 'industrial-clusters';
 * import { decide } from 'industrial-clusters/procedure';
 *
 * const establish = { type: 'established', undertaking: 'new/1', area: hectares(8) } as const;
 * const then = decide({ ...establish, on: isoDate('2024-06-01') }, { events: [] });
 * console.log(then.ruling === 'refused' && then.problems[0].code); // => procedure.area-below-least
 * const now = decide({ ...establish, on: isoDate('2026-09-15') }, { events: [] });
 * console.log(now.ruling); // => undetermined
 * ```
 */
export const decide = (command: Command, records: Records, context: Context = {}): Ruling => {
  const read = readContext(context);
  const ruling = decideIn(read, plainRecord(command) as unknown as Command, records);
  return read.warnings.length === 0 ? ruling : { ...ruling, warnings: read.warnings };
};
