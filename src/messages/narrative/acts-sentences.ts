import type { PeriodReport } from '../../report/index.js';
import { dividedByPlace, placeNames, placesOf } from './place-text.js';
import { forOne, tallyText } from './quantity-text.js';
import type { Sentence } from './sentence.js';
import { spanText } from './span-text.js';

/** What happened in the period, and what is being judged at its end: the sentence every such report opens with. */
export const opening: Sentence = (r, language) => {
  const broken =
    tallyText(r.groundBroken, language) +
    (language === 'vi' ? ' cụm công nghiệp' : ` industrial ${forOne(r.groundBroken, 'cluster', 'clusters')}`);
  const where = placesOf(r, 'groundBroken', language);
  const appraisal = tallyText(r.underAppraisal, language);
  const council = tallyText(r.atInvestorSelection, language);
  const split = dividedByPlace(r, 'atInvestorSelection', language);
  return {
    vi:
      `Trong ${spanText(r.span, 'vi')}, ${r.label ?? 'sổ theo dõi'} đã khởi công ${broken}${where}; ` +
      `đang thẩm định thành lập, mở rộng ${appraisal} cụm; trình Hội đồng lựa chọn chủ đầu tư ${council} cụm${split}.`,
    en:
      `In ${spanText(r.span, 'en')}, ${r.label ?? 'the register'} broke ground on ${broken}${where}; ` +
      `${appraisal} ${forOne(r.underAppraisal, 'was', 'were')} under appraisal, to establish or expand; ${council} ${forOne(r.atInvestorSelection, 'was', 'were')} before the council that chooses the developer${split}.`,
  }[language];
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
  return {
    vi: `Lũy kế đã khởi công ${toDate} cụm; còn ${due} cụm đã thành lập phải khởi công trong năm.`,
    en: `Ground had been broken on ${toDate} to date; ${due} ${forOne(r.dueToBreakGround, 'was', 'were')} established and due to break ground that year.`,
  }[language];
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
