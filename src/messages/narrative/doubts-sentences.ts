import type { IsoDate, LegalDate } from '../../core/index.js';
import type { Member, PublishedFigure } from '../../report/index.js';
import { dateText } from '../date-text.js';
import type { Language } from '../language.js';
import { undertakingName } from '../undertaking-name.js';
import { joined, placeNames } from './place-text.js';
import { figureText, moneyText } from './quantity-text.js';
import type { Sentence } from './sentence.js';
import { statedPhrase } from './stated-phrase.js';

const named = (m: Member, language: Language): string =>
  `${undertakingName(m.name, m.phase)}${m.on === undefined ? '' : ` (${dateText(m.on, language)})`}`;

/** Who may have broken ground in the period, with the day the papers give. */
export const doubtful: Sentence = (r, language) => {
  const perhaps = r.members.groundBroken.filter((m) => !m.certain).map((m) => named(m, language));
  if (perhaps.length === 0) return undefined;
  return {
    vi: `Chưa chắc đã khởi công trong kỳ: ${perhaps.join('; ')}.`,
    en: `Perhaps also broke ground in the period: ${perhaps.join('; ')}.`,
  }[language];
};

/** `70 cụm đang hoạt động` */
const shown = ({ statement }: PublishedFigure, language: Language): string => {
  const { indicator, value = '', bound } = statement;
  const figure = { value, ...(bound === undefined ? {} : { bound }) };
  const text = indicator === 'budget.paid' ? moneyText(figure, language) : figureText(figure, language);
  return statedPhrase(indicator, text, language);
};

/** As precise as the figure: a stock to the month, a flow to the year. */
const since = ({ statement }: PublishedFigure, day: IsoDate): LegalDate =>
  day.slice(0, 'over' in statement ? 4 : 7) as LegalDate;

/** Digits carried on from report to report. */
export const stale: Sentence = (r, language) => {
  const from = language === 'vi' ? 'từ' : 'since';
  const old = r.published.flatMap((p) =>
    p.unchangedSince === undefined
      ? []
      : [`${shown(p, language)} (${from} ${dateText(since(p, p.unchangedSince), language)})`],
  );
  if (old.length === 0) return undefined;
  return {
    vi: `Lưu ý: các số liệu sau không thay đổi so với lần công bố trước: ${joined(old, 'vi')}.`,
    en: `Note, digits unchanged for long: ${joined(old, 'en')}.`,
  }[language];
};

/** A published count that no reading of the register's dates gives. */
const differs = ({ statement, computed }: PublishedFigure): boolean =>
  computed !== undefined &&
  statement.value !== undefined &&
  statement.bound === undefined &&
  (Number(statement.value) < computed.certain || Number(statement.value) > computed.possible);

/** Published counts of another population than the register's, grouped by what they are about. */
export const elsewhere: Sentence = (r, language) => {
  const groups = new Map<string, string[]>();
  for (const p of r.published) {
    const { indicator, scope, value } = p.statement;
    if (!indicator.startsWith('count.') || value === undefined || p.computed !== undefined) continue;
    const figures = groups.get(scope.label);
    if (figures === undefined) groups.set(scope.label, [shown(p, language)]);
    else figures.push(shown(p, language));
  }
  if (groups.size === 0) return undefined;
  const told = [...groups].map(([label, figures]) => `${joined(figures, language)} (${label})`).join('; ');
  return {
    vi: `Số liệu đã công bố theo phạm vi khác, không đối chiếu với sổ theo dõi: ${told}.`,
    en: `Published of another population, and not compared: ${told}.`,
  }[language];
};

/** What was published otherwise: told, never forced to agree. */
export const beside: Sentence = (r, language) => {
  const others = r.published.filter(differs).map((p) => {
    const { places } = p.statement.scope;
    return shown(p, language) + (places === undefined ? '' : ` (${placeNames(places, language)})`);
  });
  if (others.length === 0) return undefined;
  return {
    vi: `Số liệu đã công bố khác với số tính từ sổ theo dõi: ${others.join('; ')}.`,
    en: `Published figures that differ from the register's: ${others.join('; ')}.`,
  }[language];
};
