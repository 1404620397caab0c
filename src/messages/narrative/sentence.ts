import type { PeriodReport } from '../../report/index.js';
import type { Language } from '../language.js';

/** One sentence of the narrative, or none when there is nothing to say. */
export type Sentence = (report: PeriodReport, language: Language) => string | undefined;
