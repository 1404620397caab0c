/** The figures printed for the first half of 2022 and those of 2020 they repeat, in the words and digits of the papers. */
import type { Row } from './placeholders.js';

/** Where the figures were read; `placeholder` is no source, and stands for what the report only counts. */
export const sources: readonly Row[] = [
  { id: 'chinhphu-2022', title: 'Chinhphu.vn, government news article of 2022-08-01', published: '2022-08-01' },
  {
    id: 'talkvietnam-2020',
    url: 'https://www.talkvietnam.org/2020/03/ha-noi-approves-establishment-of-two-industrial-clusters/',
    published: '2020-03-21',
  },
  {
    id: 'vna-2020',
    title: 'Mirror of a VNA story that speaks of September 2020',
    url: 'http://ufabetindo.in/hanoi-boosts-investment-in-industrial-clusters-post193892.vnp',
    published: '2020',
  },
  {
    id: 'baodauthau-2017',
    url: 'https://baodauthau.vn/dau-tu/thanh-lap-cum-cong-nghiep-binh-minh-cao-vien-quy-mo-41339ha-45828.html',
  },
  { id: 'placeholder', title: '(placeholder: the report counts these clusters and does not name them)' },
];

const hanoi: Row = { label: 'Hà Nội' };
const in43: Row = { label: '43 cụm công nghiệp của Hà Nội thành lập giai đoạn 2018-2020' };
const within = (...places: readonly string[]): Row => ({ ...hanoi, places });

const on30June = { asOf: '2022-06-30' };
const inHalfYear = { over: { from: '2022-01-01', before: '2022-07-01' } };
const yearOf = (year: number): Row => ({
  over: { from: `${String(year)}-01-01`, before: `${String(year + 1)}-01-01` },
});

const in2022 = (id: string, scope: Row, indicator: string, when: Row, figure: Row): Row => ({
  id: `2022-${id}`,
  scope,
  indicator,
  ...figure,
  ...when,
  published: '2022-08-01',
  source: 'chinhphu-2022',
});

const in2020 = (id: string, indicator: string, figure: Row): Row => ({
  id: `2020-${id}`,
  scope: hanoi,
  indicator,
  ...figure,
  asOf: '2020-03',
  published: '2020-03-21',
  source: 'talkvietnam-2020',
});

const budget: Row = { value: '1100000000000', bound: '~' };

/** The statements of both fixtures. */
export const publishedFigures: readonly Row[] = [
  in2022('begun', within('huyện Thường Tín', 'huyện Thạch Thất'), 'count.broken-ground', inHalfYear, { value: '4' }),
  in2022('appraisal', hanoi, 'count.under-appraisal', on30June, { value: '21' }),
  in2022('council', hanoi, 'count.at-investor-selection', on30June, { value: '8' }),
  in2022('council-thuong-tin', within('huyện Thường Tín'), 'count.at-investor-selection', on30June, { value: '6' }),
  in2022('council-thach-that', within('huyện Thạch Thất'), 'count.at-investor-selection', on30June, { value: '2' }),
  in2022('operating', hanoi, 'count.operating', on30June, { value: '70' }),
  in2022('tenants', hanoi, 'tenants.total', on30June, { value: '3900', bound: '~' }),
  in2022('workers', hanoi, 'workers', on30June, { value: '60000', bound: '>' }),
  in2022('budget', hanoi, 'budget.paid', yearOf(2022), budget),
  in2022('begun-to-date', in43, 'count.broken-ground', on30June, { value: '6' }),
  in2022('not-begun', in43, 'count.not-broken-ground', on30June, { value: '37' }),
  in2022('due', hanoi, 'count.due-to-break-ground', on30June, { value: '38' }),
  in2022('no-plan-thach-that', within('huyện Thạch Thất'), 'detailed-plan.unapproved', on30June, {}),
  in2022('no-plan-gia-lam', within('huyện Gia Lâm'), 'detailed-plan.unapproved', on30June, {}),
  in2020('operating', 'count.operating', { value: '70' }),
  in2020('tenants', 'tenants.total', { value: '3864' }),
  in2020('workers', 'workers', { value: '60000', bound: '>' }),
  {
    id: '2020-budget',
    scope: hanoi,
    indicator: 'budget.paid',
    ...budget,
    ...yearOf(2020),
    published: '2020',
    source: 'vna-2020',
  },
];
