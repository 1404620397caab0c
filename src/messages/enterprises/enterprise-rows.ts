import type { Bounded } from '../../core/index.js';
import { SUPPORT_KINDS, TENANT_INDICATORS, type TenantIndicator } from '../../model/index.js';
import type { EnterpriseReport, IndicatorTotal, SupportFigure, SupportTotal } from '../../report/index.js';
import { boundNote, coverageNotes } from '../forms/result-note.js';
import type { SheetRow } from '../forms/form-rows.js';
import type { Language } from '../language.js';
import { numberText } from '../number-text.js';
import { supportLabel } from './support-label.js';
import { tenantLabel } from './tenant-label.js';

/** A row of a spreadsheet without a number: no form prescribes one. */
export type EnterpriseRow = Omit<SheetRow, 'no'>;

const words = {
  vi: {
    tenant: 'cơ sở',
    held: 'hoạt động',
    participants: 'lượt người, đơn vị tham gia',
    times: 'lượt',
    spent: 'kinh phí',
    lent: 'vốn vay cam kết',
    dong: 'đồng',
    all: 'tổng kinh phí hỗ trợ',
    perhaps: 'có thể',
  },
  en: {
    tenant: 'tenants',
    held: 'activities',
    participants: 'took part',
    times: 'times',
    spent: 'spent',
    lent: 'credit agreed',
    dong: 'VND',
    all: 'spent on support in all',
    perhaps: 'perhaps',
  },
} as const;

const tenantRow = (total: IndicatorTotal<TenantIndicator>, language: Language): EnterpriseRow => {
  const { indicator, value, bound, subjects, taken, conflicts, undated } = total;
  const beneath = { unit: 'cluster', asked: subjects, given: taken, open: conflicts.length, undated } as const;
  return {
    label: tenantLabel(indicator, language),
    unit: words[language].tenant,
    result: value === null ? '' : numberText(value, language),
    note: [...(bound === undefined ? [] : [boundNote(bound, language)]), ...coverageNotes(beneath, language)].join(
      '; ',
    ),
  };
};

const same = (a: Bounded | null, b: Bounded | null): boolean => a?.value === b?.value && a?.bound === b?.bound;

const perhapsText = ({ value, bound }: Bounded, language: Language): string => {
  const said = `${words[language].perhaps} ${numberText(value, language)}`;
  return bound === undefined ? said : `${said} (${boundNote(bound, language)})`;
};

const figureRow = (label: string, unit: string, figure: SupportFigure, language: Language): EnterpriseRow => {
  const { certain, possible, asked, given } = figure;
  const beneath = { unit: 'activity', asked, given, open: 0, undated: 0 } as const;
  return {
    label,
    unit,
    result: certain === null ? '' : numberText(certain.value, language),
    note: [
      ...(certain?.bound === undefined ? [] : [boundNote(certain.bound, language)]),
      ...(possible === null || same(certain, possible) ? [] : [perhapsText(possible, language)]),
      ...coverageNotes(beneath, language),
    ].join('; '),
  };
};

const supportRows = ({ kind, held, participants, spent, lent }: SupportTotal, language: Language) => {
  const say = words[language];
  const label = supportLabel(kind, language);
  const { certain, possible } = held;
  const doubt = possible > certain ? perhapsText({ value: String(possible) }, language) : '';
  return [
    { label, unit: say.held, result: numberText(certain, language), note: doubt },
    figureRow(`${label}: ${say.participants}`, say.times, participants, language),
    figureRow(`${label}: ${say.spent}`, say.dong, spent, language),
    ...(lent === undefined ? [] : [figureRow(`${label}: ${say.lent}`, say.dong, lent, language)]),
  ];
};

/**
 * Lays a report of enterprises and support out as rows for a spreadsheet: tenants by what they are, then each kind of support.
 *
 * @param report - As computed.
 * @param language - `vi` or `en`; numbers are printed its way.
 * @returns The rows, in order; an empty result where nobody gave one, since missing is not zero.
 * @example
 * ```ts
 * import { halfYear } from 'industrial-clusters';
 * import { enterpriseRows } from 'industrial-clusters/messages';
 * import { enterpriseReport } from 'industrial-clusters/report';
 * import { register } from 'industrial-clusters/samples/hanoi';
 *
 * const rows = enterpriseRows(enterpriseReport(register, halfYear(2024, 1)), 'en');
 * console.log(rows[0]); // => {"label":"tenants","unit":"tenants","result":"218","note":"5 of 5 clusters gave a value; 5 values perhaps of a day after the cut-off"}
 * ```
 */
export const enterpriseRows = (report: EnterpriseReport, language: Language): readonly EnterpriseRow[] => [
  ...TENANT_INDICATORS.map((indicator) => tenantRow(report.tenants[indicator], language)),
  ...SUPPORT_KINDS.flatMap((kind) => supportRows(report.support[kind], language)),
  figureRow(words[language].all, words[language].dong, report.spent, language),
];
