import type { Check, Distance, Outcome } from '../procedure/index.js';
import { boundWord } from './bound-word.js';
import { checkLabel } from './check-label.js';
import { counted } from './counted.js';
import type { InBoth, Language } from './language.js';
import { missingInputText } from './missing-input.js';
import { numberText } from './number-text.js';
import { provisionText } from './provision-text.js';

const outcomes: Readonly<Record<Outcome, InBoth>> = {
  met: { vi: 'đạt', en: 'met' },
  unmet: { vi: 'không đạt', en: 'not met' },
  'not-applicable': { vi: 'không áp dụng', en: 'does not apply' },
  unknown: { vi: 'chưa xác định', en: 'not known' },
};

/** How a number of a unit is written, and how far it may be from another. */
const units: Readonly<Record<string, Readonly<Record<'of' | 'away', Record<Language, (n: string) => string>>>>> = {
  '%': {
    of: { vi: (n) => `${numberText(n, 'vi')}%`, en: (n) => `${numberText(n, 'en')}%` },
    away: {
      vi: (n) => `${numberText(n, 'vi')} điểm phần trăm`,
      en: (n) => counted(n, 'percentage point', 'percentage points'),
    },
  },
  sets: {
    of: { vi: (n) => `${numberText(n, 'vi')} bộ`, en: (n) => counted(n, 'set', 'sets') },
    away: { vi: (n) => `${numberText(n, 'vi')} bộ`, en: (n) => counted(n, 'set', 'sets') },
  },
};
const inUnit = (n: string, unit: string, as: 'of' | 'away', language: Language): string =>
  units[unit]?.[as][language](n) ?? `${numberText(n, language)} ${unit}`;

// The number that a check compares, by the names under which checks print theirs.
const NUMBERS = [
  'averageOccupancy',
  'unletLand',
  'ownOccupancy',
  'demand',
  'share',
  'increase',
  'area',
  'sets',
] as const;

const stated = ({ facts }: Check, unit: string, language: Language): readonly string[] => {
  const name = NUMBERS.find((each) => Object.hasOwn(facts, each));
  const fact = name === undefined ? undefined : facts[name];
  if (typeof fact === 'string' || typeof fact === 'number') return [inUnit(String(fact), unit, 'of', language)];
  if (typeof fact !== 'object' || !('value' in fact)) return [];
  const bound = fact.bound === undefined ? '' : `${boundWord(fact.bound, language)} `;
  return [bound + inUnit(fact.value, unit, 'of', language)];
};

const away = ({ by, strict, orMore, roundedUp }: Distance, unit: string, language: Language): string => {
  const bound = strict ? '>' : roundedUp === true ? '<=' : orMore === true ? '>=' : undefined;
  const word = bound === undefined ? '' : `${boundWord(bound, language)} `;
  return `${language === 'vi' ? 'còn cách' : 'away by'} ${word}${inUnit(by, unit, 'away', language)}`;
};

const numbers = (check: Check, language: Language): string => {
  const { threshold, distance } = check;
  if (threshold === undefined) return '';
  const { op, value, unit } = threshold;
  const needed = `${boundWord(op, language)} ${inUnit(value, unit, 'of', language)}`;
  const parts = [
    ...stated(check, unit, language),
    `${language === 'vi' ? 'yêu cầu' : 'needed:'} ${needed}`,
    ...(distance === undefined ? [] : [away(distance, unit, language)]),
  ];
  return ` (${parts.join(', ')})`;
};

const words = (check: Check, language: Language): string =>
  `${checkLabel(check.id, language)}: ${outcomes[check.outcome][language]}${numbers(check, language)}`;

/**
 * Says a check in words: what was judged, what was found, how far it is, what is missing, and where the law says so.
 *
 * @param check - Any check of an appraisal or a council.
 * @param language - `vi` or `en`.
 * @returns One sentence.
 * @example
 * ```ts
 * import { appraiseEstablishment } from 'industrial-clusters/procedure';
 * import { renderCheck } from 'industrial-clusters/messages';
 * import { isoDate } from 'industrial-clusters';
 *
 * const { checks } = appraiseEstablishment({ area: '75.5' }, isoDate('2024-06-01'));
 * const area = checks.find(({ id }) => id === 'greatest-area');
 * console.log(area && renderCheck(area, 'en'));
 * // => Greatest area: not met (75.5 ha, needed: at most 75 ha, away by 0.5 ha) [Decree 32/2024/NĐ-CP, Article 2(1)].
 * ```
 */
export const renderCheck = (check: Check, language: Language): string => {
  const { either = [], missing = [], basis } = check;
  const [or, lacks] = language === 'vi' ? ['hoặc', 'còn thiếu'] : ['or', 'missing'];
  const branches = either.map((branch) => words(branch, language)).join(`, ${or} `);
  const open = missing.map((each) => missingInputText(each, language)).join('; ');
  const sentence = [
    words(check, language),
    ...(branches === '' ? [] : [` — ${branches}`]),
    ...(open === '' ? [] : [`; ${lacks}: ${open}`]),
    ...(basis === undefined ? [] : [` [${provisionText(basis, language)}]`]),
  ].join('');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
};
