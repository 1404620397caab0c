import type { Case } from '../judgement/case.js';
import type { Finding } from '../judgement/finding.js';

/** Judges one condition of the law on an act. No finding: the law does not ask it of such an act. */
export type Condition = (of: Case) => readonly Finding[];
