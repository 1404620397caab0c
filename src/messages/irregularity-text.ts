import type { Irregularity, LateAct } from '../procedure/index.js';
import { dateText } from './date-text.js';
import type { Language } from './language.js';
import { numberText } from './number-text.js';
import { renderProblem } from './render-problem.js';
import { stepLabel } from './step-label.js';
import { termLabel } from './term-label.js';
import { termUnitLabel } from './term-unit-label.js';
import { onText } from './when-text.js';

const late = ({ term, due, by, unit, certainty }: LateAct, language: Language): string => {
  const [name, day, number] = [termLabel(term, language), dateText(due, language), numberText(by, language)];
  if (language === 'vi') {
    const size = certainty === 'certain' ? 'trễ' : 'có thể trễ đến';
    return `${size} ${number} ${termUnitLabel(unit, 'vi')} so với hạn ${day} (thời hạn ${name}).`;
  }
  const units = termUnitLabel(unit, 'en');
  const size = `${number} ${by === 1 ? units.replace(/^(working )?days/, '$1day') : units}`;
  return `${certainty === 'certain' ? `${size} late` : `perhaps up to ${size} late`}; it was due by ${day} (term ${name}).`;
};

/**
 * Says in words what an audit found: an act that the law of its day would have refused, with every reason, or a term that was not kept.
 *
 * @param finding - One of an audit's `findings`.
 * @param language - `vi` or `en`.
 * @returns A sentence or several.
 * @example
 * ```ts
 * import { legalDate } from 'industrial-clusters/core';
 * import { irregularityText } from 'industrial-clusters/messages';
 * import { audit } from 'industrial-clusters/procedure';
 *
 * const complete = { id: '1', undertaking: 'a/1', type: 'dossier-complete', on: legalDate('2026-01-26') } as const;
 * const appraised = { id: '2', undertaking: 'a/1', type: 'appraised', on: legalDate('2026-03-02') } as const;
 * const { findings } = audit({ events: [complete, appraised] }, 'a/1');
 * console.log(findings.map((finding) => irregularityText(finding, 'en')));
 * // => ["Appraised and submitted on 2 March 2026: 7 days late; it was due by 23 February 2026 (term to appraise)."]
 * ```
 */
export const irregularityText = (finding: Irregularity, language: Language): string => {
  const what = `${stepLabel(finding.step, language)} ${onText(finding.on, language)}`;
  const start = `${what.slice(0, 1).toUpperCase()}${what.slice(1)}: `;
  if (finding.kind === 'late') return start + late(finding, language);
  const perhaps =
    finding.certainty === 'certain' ? '' : language === 'vi' ? 'có thể không đúng quy định. ' : 'perhaps irregular. ';
  return start + perhaps + finding.problems.map((problem) => renderProblem(problem, language)).join(' ');
};
