import type { Tally } from '../../core/index.js';
import type { PeriodReport } from '../../report/index.js';
import { dividedByPlace, placeNames, placesOf } from './place-text.js';
import { forOne, none, tallyText } from './quantity-text.js';
import type { Sentence } from './sentence.js';
import { spanText } from './span-text.js';

const wasOrWere = (tally: Tally): string => (none(tally) ? 'was' : forOne(tally, 'was', 'were'));

/** Who broke ground: the scope by its name. A register has none, and breaks no ground: then it is said where, or that it was in the area followed. */
const groundBroken: Sentence = (r, language) => {
  const n = tallyText(r.groundBroken, language);
  const where = placesOf(r, 'groundBroken', language);
  if (language === 'vi') {
    const acts = none(r.groundBroken) ? 'chưa khởi công cụm công nghiệp nào' : `đã khởi công ${n} cụm công nghiệp`;
    return `${r.label ?? (where === '' ? 'trên địa bàn theo dõi' : '')} ${acts}${where}`.trimStart();
  }
  const clusters = none(r.groundBroken)
    ? 'no industrial cluster'
    : `${n} industrial ${forOne(r.groundBroken, 'cluster', 'clusters')}`;
  return r.label === undefined
    ? `ground was broken on ${clusters}${where}`
    : `${r.label} broke ground on ${clusters}${where}`;
};

/** What happened in the period, and what is being judged at its end: the sentence every such report opens with. */
export const opening: Sentence = (r, language) => {
  const [appraisal, council] = [tallyText(r.underAppraisal, language), tallyText(r.atInvestorSelection, language)];
  const split = dividedByPlace(r, 'atInvestorSelection', language);
  const acts = groundBroken(r, language) ?? '';
  return {
    vi: [
      `Trong ${spanText(r.span, 'vi')}, ${acts}`,
      none(r.underAppraisal)
        ? 'không có cụm nào đang thẩm định thành lập, mở rộng'
        : `đang thẩm định thành lập, mở rộng ${appraisal} cụm`,
      none(r.atInvestorSelection)
        ? 'không có cụm nào đang trình Hội đồng lựa chọn chủ đầu tư.'
        : `trình Hội đồng lựa chọn chủ đầu tư ${council} cụm${split}.`,
    ],
    en: [
      `In ${spanText(r.span, 'en')}, ${acts}`,
      `${none(r.underAppraisal) ? 'none' : appraisal} ${wasOrWere(r.underAppraisal)} under appraisal, to establish or expand`,
      `${none(r.atInvestorSelection) ? 'none' : council} ${wasOrWere(r.atInvestorSelection)} before the council that chooses the developer${split}.`,
    ],
  }[language].join('; ');
};

/** How many are in two of the opening's counts at once: without it a reader would add them up. */
export const overlap: Sentence = (r, language) => {
  if (r.underAppraisalAtSelection.possible === 0) return undefined;
  const both = tallyText(r.underAppraisalAtSelection, language);
  return {
    vi: `Trong số đang thẩm định có ${both} cụm đồng thời đang trình Hội đồng.`,
    en: `Of those under appraisal, ${both} ${forOne(r.underAppraisalAtSelection, 'was', 'were')} before the council at the same time.`,
  }[language];
};

/** How far the works have come, and what is due. */
export const progress: Sentence = (r, language) => {
  const [toDate, due] = [tallyText(r.groundBrokenToDate, language), tallyText(r.dueToBreakGround, language)];
  const [noneYet, noneDue] = [none(r.groundBrokenToDate), none(r.dueToBreakGround)];
  return {
    vi: [
      noneYet ? 'Lũy kế chưa có cụm nào khởi công' : `Lũy kế đã khởi công ${toDate} cụm`,
      noneDue
        ? 'không có cụm nào đã thành lập mà phải khởi công trong năm.'
        : `còn ${due} cụm đã thành lập phải khởi công trong năm.`,
    ],
    en: [
      `Ground had been broken on ${noneYet ? 'none' : toDate} to date`,
      `${noneDue ? 'none' : due} ${wasOrWere(r.dueToBreakGround)} established and due to break ground that year.`,
    ],
  }[language].join('; ');
};

const placesWithoutPlan = ({ published }: PeriodReport): readonly string[] => [
  ...new Set(
    published.flatMap(({ statement: s }) =>
      s.indicator === 'detailed-plan.unapproved' ? (s.scope.places ?? [s.scope.label]) : [],
    ),
  ),
];

/** Where the detailed plan is said not to be approved. */
export const withoutPlan: Sentence = (r, language) => {
  const places = placeNames(placesWithoutPlan(r), language);
  if (places === '') return undefined;
  return {
    vi: `Quy hoạch chi tiết 1/500 chưa được phê duyệt tại ${places}.`,
    en: `The detailed plan 1/500 had not been approved in ${places}.`,
  }[language];
};
