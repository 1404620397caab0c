import { compareQuantity } from '../../core/index.js';
import { meetsThreshold } from '../../law/index.js';
import { legacyOversizePre2009 } from '../../law/rules/legacy/oversize-pre-2009.rule.js';
import { legacyDeadline, legacyPre2009 } from '../../law/rules/legacy/pre-2009.rule.js';
import type { Case } from '../judgement/case.js';
import { failed, met, unknown, type Finding } from '../judgement/finding.js';
import { formedBefore } from '../judgement/formed-before.js';
import { groundOn, lawOf } from '../judgement/ground-on.js';
import { holds } from '../standing.js';
import type { Condition } from './condition.js';

/** The law asks it only of a cluster of before 5/10/2009 that is settled now. */
const ofLegacy =
  (judge: (of: Case) => readonly Finding[]): Condition =>
  (of) =>
    of.kind === 'regularisation' ? judge(of) : [];

/** Only a cluster formed before 5/10/2009 has this track. */
export const legacyFormed: Condition = /* @__PURE__ */ ofLegacy((of) => {
  const law = lawOf(legacyPre2009, of);
  if (!law.known) return [unknown(law.missing)];
  const { basis, value } = law;
  const formed = formedBefore(of.facts, value.formedBefore);
  if (formed === 'yes') return [met(basis)];
  if (formed === 'unknown') return [unknown({ kind: 'fact', id: 'formed-on', basis })];
  const params = { before: value.formedBefore };
  return [failed({ code: 'procedure.formed-too-late', severity: 'error', params, basis })];
});

/** Above 75 ha the area may only be kept or reduced, and only where industrial land is full, or the plan approved and the land cleared. */
export const legacyOversize: Condition = /* @__PURE__ */ ofLegacy((of) => {
  const { command, facts } = of;
  const area = 'area' in command ? command.area : undefined;
  // An adjustment that says nothing of the area leaves it as it was.
  if (area === undefined && command.type === 'decision-adjusted') return [];
  const law = lawOf(legacyOversizePre2009, of);
  if (!law.known) return [unknown(law.missing)];
  const { basis, value } = law;
  if (area === undefined) return [unknown({ kind: 'fact', id: 'area', basis })];
  if (!meetsThreshold(value.above, area)) return [met(basis)];
  const cases = [facts.legacyFull, facts.plannedAndCleared];
  if (cases.every((one) => one === false)) {
    const params = { area, most: value.above.value };
    return [failed({ code: 'procedure.legacy-oversize', severity: 'error', params, basis })];
  }
  const { existingArea } = facts;
  if (existingArea !== undefined && compareQuantity(area, existingArea) > 0) {
    const params = { area, existing: existingArea };
    return [failed({ code: 'procedure.legacy-enlarged', severity: 'error', params, basis })];
  }
  const open = [
    ...(cases.includes(true) ? [] : [{ kind: 'fact', id: 'full-or-cleared', basis } as const]),
    ...(existingArea === undefined ? [{ kind: 'fact', id: 'existing-area', basis } as const] : []),
  ];
  const [first, ...more] = open;
  return [first === undefined ? met(basis) : unknown(first, ...more)];
});

/** The work is to be finished before 31/12/2026. What follows when it is not, the text does not say: so later nobody can say, and nothing is refused for it. */
export const legacyInTime: Condition = /* @__PURE__ */ ofLegacy((of) => {
  const law = lawOf(legacyDeadline, of);
  if (!law.known) return [unknown(law.missing)];
  if (of.command.on < law.value.finishedBefore) return [met(law.basis)];
  return [unknown({ kind: 'law', id: legacyDeadline.id, question: 'legacy-deadline-sanction' })];
});

/** Such a cluster operates before it is ever established. That it does is known; no provision lets it, so what allows it is custom. */
export const operatesUnestablished: Condition = /* @__PURE__ */ ofLegacy((of) => {
  if (holds(of.standing, 'established') === 'yes') return [];
  const custom = groundOn('practice', of);
  return [custom.known ? met(custom.basis) : unknown(custom.missing)];
});
