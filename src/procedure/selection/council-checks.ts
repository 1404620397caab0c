import type { Actor, InForce } from '../../law/index.js';
import { IN_139 } from '../../law/engine/periods.js';
import type { SelectionCouncil } from '../../law/rules/selection/council.rule.js';
import type { Basis } from '../../model/index.js';
import type { Check, CheckId, MissingInput } from '../appraisal/index.js';
import type { CouncilMember } from './selection-input.js';

const unknownFrom = (members: readonly CouncilMember[]): readonly MissingInput[] =>
  members.filter(({ from }) => from === undefined).map(({ id }) => ({ kind: 'fact', id: 'council.from', of: id }));

// The chair of the provincial committee is one of its leaders.
const comesFrom = ({ from }: CouncilMember, asked: Actor): boolean =>
  from === asked || (asked === 'provincial-committee' && from === 'provincial-chair');

const roleCheck = (id: CheckId, members: readonly CouncilMember[], asked: Actor, basis: Basis): Check => {
  const check = { id, basis, facts: { asked, found: members.map((member) => member.from ?? '?') } };
  if (members.some((member) => comesFrom(member, asked))) return { ...check, outcome: 'met' };
  const missing = unknownFrom(members);
  return missing.length > 0 ? { ...check, outcome: 'unknown', missing } : { ...check, outcome: 'unmet' };
};

const chairCheck = (chairs: readonly CouncilMember[], asked: Actor, basis: Basis): Check => {
  const check = roleCheck('council.chair', chairs, asked, basis);
  if (chairs.length === 1) return check;
  return { id: check.id, outcome: 'unmet', basis, facts: { ...check.facts, chairs: chairs.length } };
};

const viceChairCheck = (deputies: readonly CouncilMember[], asked: Actor, basis: Basis): Check => {
  const check = roleCheck(`council.vice-chair.${asked}`, deputies, asked, basis);
  // The decree went on naming a department that had been merged into another.
  const merged = asked === 'planning-department' && basis.force?.from === IN_139.from;
  if (check.outcome !== 'unmet' || !merged) return check;
  const question = 'vice-chair-2025';
  return { ...check, outcome: 'unknown', missing: [{ kind: 'law', id: basis.rule, question }], questions: [question] };
};

const secretaryCheck = (secretaries: readonly CouncilMember[], asked: Actor, basis: Basis): Check =>
  secretaries.length === 0
    ? {
        id: 'council.secretary',
        outcome: 'unknown',
        basis,
        facts: { asked },
        missing: [{ kind: 'fact', id: 'council.secretary' }],
      }
    : roleCheck('council.secretary', secretaries, asked, basis);

/**
 * Judges how a council is composed (thành phần Hội đồng). How many members there are is not said, and not judged.
 *
 * @param council - Who sits on it.
 * @param law - The law of the day.
 * @returns One check for the chair, one for each vice chair, one for the secretary where the law names one.
 * @internal
 */
export const councilChecks = (
  council: readonly CouncilMember[],
  { value, basis }: InForce<SelectionCouncil>,
): readonly Check[] => {
  const of = (role: CouncilMember['role']) => council.filter((member) => member.role === role);
  return [
    chairCheck(of('chair'), value.chair, basis),
    ...value.viceChairs.map((asked) => viceChairCheck(of('vice-chair'), asked, basis)),
    ...(value.secretary === undefined ? [] : [secretaryCheck(of('secretary'), value.secretary.from, basis)]),
  ];
};
