import { wholeYear, type IsoDate, type LegalDate } from '../../core/index.js';
import type { Member, PeriodReport, PublishedFigure } from '../../report/index.js';
import { dateText } from '../date-text.js';
import type { Language } from '../language.js';
import { undertakingName } from '../undertaking-name.js';
import { figureOf, type Figure } from './figures.js';
import { dividedByPlace, joined, placeNames, placesOf } from './place-text.js';
import { figureText, moneyText, tallyText } from './quantity-text.js';
import { spanText } from './span-text.js';
import { statedLabel } from './stated-label.js';

/** One sentence of the narrative, or none when there is nothing to say. */
type Sentence = (report: PeriodReport) => string | undefined;

/** As precise as the figure: a stock to the month, a flow to the year. */
const since = ({ statement }: PublishedFigure, day: IsoDate): LegalDate =>
  day.slice(0, 'over' in statement ? 4 : 7) as LegalDate;

const opening: Readonly<Record<Language, Sentence>> = {
  vi: (r) =>
    `Trong ${spanText(r.span, 'vi')}, ${r.label ?? 'sổ theo dõi'} đã khởi công ${tallyText(r.groundBroken, 'vi')} cụm công nghiệp${placesOf(r, 'groundBroken', 'vi')}; ` +
    `đang thẩm định thành lập, mở rộng ${tallyText(r.underAppraisal, 'vi')} cụm; ` +
    `trình Hội đồng lựa chọn chủ đầu tư ${tallyText(r.atInvestorSelection, 'vi')} cụm${dividedByPlace(r, 'atInvestorSelection', 'vi')}.`,
  en: (r) =>
    `In ${spanText(r.span, 'en')}, ${r.label ?? 'the register'} broke ground on ${tallyText(r.groundBroken, 'en')} industrial clusters${placesOf(r, 'groundBroken', 'en')}; ` +
    `${tallyText(r.underAppraisal, 'en')} were under appraisal, to establish or expand; ` +
    `${tallyText(r.atInvestorSelection, 'en')} were before the council that chooses the developer${dividedByPlace(r, 'atInvestorSelection', 'en')}.`,
};

const overlap: Readonly<Record<Language, Sentence>> = {
  vi: (r) =>
    r.underAppraisalAtSelection.possible === 0
      ? undefined
      : `Trong số đang thẩm định có ${tallyText(r.underAppraisalAtSelection, 'vi')} cụm đồng thời đang trình Hội đồng.`,
  en: (r) =>
    r.underAppraisalAtSelection.possible === 0
      ? undefined
      : `Of those under appraisal, ${tallyText(r.underAppraisalAtSelection, 'en')} were before the council at the same time.`,
};

/** A figure counted over a calendar year is one a year; any other stretch of time is named. */
const duration = ({ over }: Figure, language: Language): string => {
  if (over === undefined) return '';
  const year = wholeYear(Number(over.from.slice(0, 4)));
  if (over.from === year.from && over.before === year.before) return language === 'vi' ? ' một năm' : ' a year';
  return language === 'vi' ? ` trong ${spanText(over, 'vi')}` : ` in ${spanText(over, 'en')}`;
};

const operating: Readonly<Record<Language, Sentence>> = {
  vi: (r) => {
    const [tenants, workers, budget] = [
      figureOf(r, 'tenants.total'),
      figureOf(r, 'workers'),
      figureOf(r, 'budget.paid'),
    ];
    return `Đến cuối kỳ có ${[
      `${tallyText(r.operating, 'vi')} cụm đang hoạt động`,
      ...(tenants === undefined ? [] : [`${figureText(tenants, 'vi')} hộ và doanh nghiệp`]),
      ...(workers === undefined ? [] : [`${figureText(workers, 'vi')} lao động`]),
      ...(budget === undefined ? [] : [`nộp ngân sách ${moneyText(budget, 'vi')}${duration(budget, 'vi')}`]),
    ].join(', ')}.`;
  },
  en: (r) => {
    const [tenants, workers, budget] = [
      figureOf(r, 'tenants.total'),
      figureOf(r, 'workers'),
      figureOf(r, 'budget.paid'),
    ];
    return `At its end there were ${[
      `${tallyText(r.operating, 'en')} clusters in operation`,
      ...(tenants === undefined ? [] : [`${figureText(tenants, 'en')} households and enterprises`]),
      ...(workers === undefined ? [] : [`${figureText(workers, 'en')} workers`]),
      ...(budget === undefined ? [] : [`${moneyText(budget, 'en')}${duration(budget, 'en')} paid to the budget`]),
    ].join(', ')}.`;
  },
};

const progress: Readonly<Record<Language, Sentence>> = {
  vi: (r) =>
    `Lũy kế đã khởi công ${tallyText(r.groundBrokenToDate, 'vi')} cụm; ` +
    `còn ${tallyText(r.dueToBreakGround, 'vi')} cụm đã thành lập phải khởi công trong năm.`,
  en: (r) =>
    `Ground had been broken on ${tallyText(r.groundBrokenToDate, 'en')} to date; ` +
    `${tallyText(r.dueToBreakGround, 'en')} were established and due to break ground that year.`,
};

const unapproved: Readonly<Record<Language, Sentence>> = {
  vi: (r) => {
    const places = unapprovedPlaces(r);
    return places.length === 0
      ? undefined
      : `Quy hoạch chi tiết 1/500 chưa được phê duyệt tại ${placeNames(places, 'vi')}.`;
  },
  en: (r) => {
    const places = unapprovedPlaces(r);
    return places.length === 0
      ? undefined
      : `The detailed plan 1/500 had not been approved in ${placeNames(places, 'en')}.`;
  },
};
const unapprovedPlaces = ({ published }: PeriodReport): readonly string[] => [
  ...new Set(
    published.flatMap(({ statement: s }) =>
      s.indicator === 'detailed-plan.unapproved' ? (s.scope.places ?? [s.scope.label]) : [],
    ),
  ),
];

const perhaps = ({ members }: PeriodReport): readonly Member[] => members.groundBroken.filter((m) => !m.certain);
const named = (m: Member, language: Language): string =>
  `${undertakingName(m.name, m.phase)}${m.on === undefined ? '' : ` (${dateText(m.on, language)})`}`;

const doubtful: Readonly<Record<Language, Sentence>> = {
  vi: (r) => {
    const names = perhaps(r).map((m) => named(m, 'vi'));
    return names.length === 0 ? undefined : `Chưa chắc đã khởi công trong kỳ: ${names.join('; ')}.`;
  },
  en: (r) => {
    const names = perhaps(r).map((m) => named(m, 'en'));
    return names.length === 0 ? undefined : `Perhaps also broke ground in the period: ${names.join('; ')}.`;
  },
};

const shown = ({ statement }: PublishedFigure, language: Language): string => {
  const { indicator, value = '', bound } = statement;
  const figure = { value, ...(bound === undefined ? {} : { bound }) };
  return indicator === 'budget.paid' ? moneyText(figure, language) : figureText(figure, language);
};

const stale: Readonly<Record<Language, Sentence>> = {
  vi: (r) => {
    const old = r.published.flatMap((p) =>
      p.unchangedSince === undefined
        ? []
        : [
            `${statedLabel(p.statement.indicator, 'vi')} ${shown(p, 'vi')} (từ ${dateText(since(p, p.unchangedSince), 'vi')})`,
          ],
    );
    return old.length === 0 ? undefined : `Lưu ý, chữ số không đổi đã lâu: ${joined(old, 'vi')}.`;
  },
  en: (r) => {
    const old = r.published.flatMap((p) =>
      p.unchangedSince === undefined
        ? []
        : [
            `${statedLabel(p.statement.indicator, 'en')} ${shown(p, 'en')} (since ${dateText(since(p, p.unchangedSince), 'en')})`,
          ],
    );
    return old.length === 0 ? undefined : `Note, digits unchanged for long: ${joined(old, 'en')}.`;
  },
};

/** A published count that the register's own, in its most generous reading, does not reach or exceed. */
const differs = ({ statement, computed }: PublishedFigure): boolean =>
  computed !== undefined &&
  statement.value !== undefined &&
  statement.bound === undefined &&
  (Number(statement.value) < computed.certain || Number(statement.value) > computed.possible);

const beside: Readonly<Record<Language, Sentence>> = {
  vi: (r) => {
    const other = r.published
      .filter(differs)
      .map((p) => `${statedLabel(p.statement.indicator, 'vi')} ${shown(p, 'vi')}${inPlaces(p, 'vi')}`);
    return other.length === 0 ? undefined : `Số đã công bố khác với số tính từ sổ: ${other.join('; ')}.`;
  },
  en: (r) => {
    const other = r.published
      .filter(differs)
      .map((p) => `${statedLabel(p.statement.indicator, 'en')} ${shown(p, 'en')}${inPlaces(p, 'en')}`);
    return other.length === 0 ? undefined : `Published figures that differ from the register's: ${other.join('; ')}.`;
  },
};
const inPlaces = ({ statement: { scope } }: PublishedFigure, language: Language): string =>
  scope.places === undefined ? '' : ` (${placeNames(scope.places, language)})`;

/** The sentences of a report's narrative, in order. */
export const sentencesOf: readonly Readonly<Record<Language, Sentence>>[] = [
  opening,
  overlap,
  operating,
  progress,
  unapproved,
  doubtful,
  beside,
  stale,
];
