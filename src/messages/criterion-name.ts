import type { InBoth, Language } from './language.js';

const names: Readonly<Record<string, InBoth>> = {
  infrastructure: { vi: 'phương án đầu tư hạ tầng kỹ thuật', en: 'infrastructure plan' },
  environment: { vi: 'phương án quản lý, bảo vệ môi trường', en: 'environmental plan' },
  capacity: { vi: 'năng lực, kinh nghiệm', en: 'capacity and experience' },
  finance: { vi: 'phương án tài chính', en: 'financial plan' },
};

/**
 * The name of a criterion on which bids are scored (tiêu chí); one the law does not have keeps the name it was given, in quotes.
 *
 * @param criterion - As the rule of the day names it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { criterionName } from 'industrial-clusters/messages';
 * console.log(criterionName('finance', 'vi')); // => phương án tài chính
 * ```
 */
export const criterionName = (criterion: string, language: Language): string =>
  (Object.hasOwn(names, criterion) ? names[criterion] : undefined)?.[language] ?? `"${criterion}"`;
