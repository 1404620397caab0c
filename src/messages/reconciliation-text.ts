import type { Allowance, ExplanationKind, NotComparable, Reconciliation } from '../report/index.js';
import { boundWord } from './bound-word.js';
import type { InBoth, Language } from './language.js';
import { numberText } from './number-text.js';

const allowances: Readonly<Record<Allowance, InBoth>> = {
  digits: { vi: 'số chữ số được in', en: 'the digits printed' },
  bound: { vi: 'chữ "hơn", "gần", "không quá" kèm theo', en: 'the bound that one of them bears' },
  'vague-days': { vi: 'các ngày chưa rõ', en: 'the days that are vague' },
};

const explanations: Readonly<Record<ExplanationKind, InBoth>> = {
  'plain-against-weighted-mean': {
    vi: 'bình quân giản đơn thay cho bình quân theo diện tích',
    en: 'a plain mean where the other is weighted',
  },
  'gross-against-industrial': {
    vi: 'tính trên diện tích cụm thay cho đất công nghiệp',
    en: 'the whole area where the other takes industrial land',
  },
  'bound-dropped': { vi: 'bỏ chữ "hơn", "gần", "khoảng"', en: 'a bound was dropped' },
  'row-missing': { vi: 'thiếu một dòng', en: 'a row is missing' },
  'stages-overlap': { vi: 'một hồ sơ tính ở hai bước', en: 'one undertaking counted at two stages' },
  'subtotal-slip': { vi: 'sai một dòng cộng', en: 'a subtotal slipped' },
  'horizons-added': { vi: 'cộng số của các thời điểm khác nhau', en: 'figures of different horizons were added' },
};

const obstacles: Readonly<Record<NotComparable, InBoth>> = {
  'boundary-change': { vi: 'khác địa giới hành chính', en: 'they are of different boundaries' },
  'other-day': { vi: 'khác thời điểm', en: 'they are of different days' },
  'other-population': { vi: 'khác đối tượng được đếm', en: 'they count different things' },
};

const listed = (words: readonly InBoth[], language: Language): string => words.map((word) => word[language]).join('; ');

/**
 * Says in words how a published figure stands to a computed one: they agree, agree within what allows it, differ and what would
 * explain that, or cannot be compared and why.
 *
 * @param reconciliation - As `reconcile` gives it.
 * @param language - `vi` or `en`.
 * @returns One sentence.
 * @example
 * ```ts
 * import { orThrow } from 'industrial-clusters/core';
 * import { reconciliationText } from 'industrial-clusters/messages';
 * import { reconcile } from 'industrial-clusters/report';
 *
 * const items = [{ id: 'a', value: '12.5' }, { id: 'b', value: '20' }];
 * const found = orThrow(reconcile({ value: '20' }, { value: '32.5', items }));
 * console.log(reconciliationText(found, 'en'));
 * // => The figures differ: the computed one less the published one is 12.5. That would explain it: a row is missing (a).
 * ```
 */
export const reconciliationText = (reconciliation: Reconciliation, language: Language): string => {
  const vi = language === 'vi';
  switch (reconciliation.verdict) {
    case 'agrees':
      return vi ? 'Hai số khớp nhau.' : 'The figures agree.';
    case 'agrees-within': {
      const within = listed(
        reconciliation.within.map((each) => allowances[each]),
        language,
      );
      return vi
        ? `Hai số khớp nhau trong phạm vi cho phép: ${within}.`
        : `The figures agree within what allows it: ${within}.`;
    }
    case 'not-comparable': {
      const because = listed(
        reconciliation.because.map((each) => obstacles[each]),
        language,
      );
      return vi ? `Không so sánh được: ${because}.` : `The figures cannot be compared: ${because}.`;
    }
    case 'differs': {
      const { by, explanations: found } = reconciliation;
      const negative = by.value.startsWith('-');
      const size = `${negative ? '-' : ''}${numberText(negative ? by.value.slice(1) : by.value, language)}`;
      const value = `${by.bound === undefined ? '' : `${boundWord(by.bound, language)} `}${size}`;
      const words = found.map(({ kind, rows = [] }): InBoth => {
        const where = rows.length === 0 ? '' : ` (${rows.join(', ')})`;
        return { vi: explanations[kind].vi + where, en: explanations[kind].en + where };
      });
      const why = listed(words, language);
      if (vi)
        return `Hai số khác nhau: số tính được trừ số công bố là ${value}.${why === '' ? '' : ` Có thể do: ${why}.`}`;
      return `The figures differ: the computed one less the published one is ${value}.${why === '' ? '' : ` That would explain it: ${why}.`}`;
    }
  }
};
