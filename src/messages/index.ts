/**
 * Every code, label and narrative in Vietnamese and English. Nothing is decided here.
 *
 * @packageDocumentation
 */
export { countLabel, unitLabel } from './count-label.js';
export { dateText } from './date-text.js';
export type { InBoth, Language } from './language.js';
export { narrate } from './narrative/narrate.js';
export { statedLabel } from './narrative/stated-label.js';
export { numberText } from './number-text.js';
export { CODES, renderProblem } from './render-problem.js';
export { stageLabel } from './stage-label.js';
export { stepLabel } from './step-label.js';
export { undertakingName } from './undertaking-name.js';
