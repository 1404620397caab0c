import type { Check } from '../appraisal/index.js';
import type { Case } from '../judgement/case.js';
import type { Finding } from '../judgement/finding.js';

/**
 * Judges one condition of the law on an act. No finding: the law does not ask it of such an act. The checks of the appraisal are made once for all conditions of an act.
 */
export type Condition = (of: Case, checks: readonly Check[]) => readonly Finding[];
