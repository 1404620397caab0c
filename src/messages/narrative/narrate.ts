import type { PeriodReport } from '../../report/index.js';
import type { Language } from '../language.js';
import { opening, overlap, progress, withoutPlan } from './acts-sentences.js';
import { beside, doubtful, elsewhere, stale } from './doubts-sentences.js';
import { operating } from './operating-sentence.js';
import type { Sentence } from './sentence.js';

const sentences: readonly Sentence[] = [
  opening,
  overlap,
  operating,
  progress,
  withoutPlan,
  doubtful,
  beside,
  elsewhere,
  stale,
];

/**
 * Tells a period report as one paragraph, the way departments write them: acts of the period, what stood at its end, what is doubtful, what was published otherwise. Every number carries its bound word; nothing is rounded.
 *
 * @param report - As made by `periodReport`.
 * @param language - `vi` or `en`.
 * @returns One paragraph.
 * @example
 * ```ts
 * import { halfYear, narrate, periodReport } from 'industrial-clusters';
 * import { register } from 'industrial-clusters/samples/hanoi';
 * const text = narrate(periodReport(register, halfYear(2024, 1)), 'vi');
 * console.log(text.slice(0, 79)); // => Trong 6 tháng đầu năm 2024, Hà Nội đã khởi công 4 (có thể 5) cụm công nghiệp tr
 * ```
 */
export const narrate = (report: PeriodReport, language: Language): string =>
  sentences.flatMap((sentence) => sentence(report, language) ?? []).join(' ');
