import type { FormCode } from '../../report/index.js';
import type { InBoth, Language } from '../language.js';

const titles: Readonly<Record<FormCode, InBoth>> = {
  '01': {
    vi: 'Biểu số 01. Dự án sản xuất kinh doanh trong cụm công nghiệp',
    en: 'Form 01. Production project in a cluster',
  },
  '02': {
    vi: 'Biểu số 02. Dự án hạ tầng kỹ thuật cụm công nghiệp',
    en: 'Form 02. Infrastructure project of a cluster',
  },
  '03': { vi: 'Biểu số 03. Tổng hợp cụm công nghiệp trên địa bàn', en: 'Form 03. Clusters of a locality' },
  '04': { vi: 'Biểu số 04. Tổng hợp cụm công nghiệp của tỉnh', en: 'Form 04. Clusters of a province' },
};

/**
 * Names a statutory form, for people; shortened.
 *
 * @param form - Which form.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { formTitle } from 'industrial-clusters/messages';
 * console.log(formTitle('04', 'en')); // => Form 04. Clusters of a province
 * ```
 */
export const formTitle = (form: FormCode, language: Language): string => titles[form][language];
