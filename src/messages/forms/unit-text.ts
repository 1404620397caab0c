import type { FormRow } from '../../law/index.js';
import type { InBoth, Language } from '../language.js';

const units: Readonly<Record<FormRow['unit'], InBoth>> = {
  'tỷ đồng': { vi: 'tỷ đồng', en: 'billion VND' },
  'triệu đồng/người/tháng': { vi: 'triệu đồng/người/tháng', en: 'million VND/person/month' },
  người: { vi: 'người', en: 'people' },
  ha: { vi: 'ha', en: 'ha' },
  '%': { vi: '%', en: '%' },
  'dự án': { vi: 'dự án', en: 'projects' },
  cụm: { vi: 'cụm', en: 'clusters' },
  'công trình': { vi: 'công trình', en: 'works' },
};

/**
 * Names a printed unit.
 *
 * @internal
 */
export const unitText = (unit: FormRow['unit'], language: Language): string => units[unit][language];

const named: Readonly<Record<string, InBoth>> = units;

/**
 * Names a unit that came as text; one that no form prints stays as it is.
 *
 * @internal
 */
export const printedUnit = (unit: string, language: Language): string =>
  (Object.hasOwn(named, unit) ? named[unit] : undefined)?.[language] ?? unit;
