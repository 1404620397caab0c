/**
 * The half-yearly report of Hà Nội on the first half of 2022, rebuilt from its counts. The report names one cluster; the others are placeholders and say so in their names. It prints one place for few counts only, so
 * every other placeholder lies at `unknownPlace`. What it leaves open is told at the groups below.
 */
import { publishedFigures, sources } from './fixture-2022-figures.js';
import { placeholders, repeat, tablesOf, type Act, type Undertaken } from './placeholders.js';

/** The 43 of 2018-2020: which of the three years is not printed. */
const established: Act = ['established', '2018/2020'];
const planned: Act = ['detailed-plan-approved', '../2022-06-30'];
const submitted: Act = ['dossier-submitted', '2022-Q1'];

/** 70 operate, since March 2020 at the latest; the last one without a decision, as some do. */
const operating = placeholders('operating', [
  ...repeat(69, [
    ['established', '../2020-03'],
    ['operation-began', '../2020-03'],
  ]),
  [['operation-began', '../2020-03']],
]);

/** 4 broke ground in two districts, and no split is printed: each stands in the set of both, which is all that is known. Both edges of the half year, one entry made twice over, and two imprecise days that lie inside. */
const begun = placeholders(
  'begun-in-span',
  [
    [established, planned, ['ground-broken', '2022-01-01'], ['ground-broken', '2022-H1']],
    [established, planned, ['ground-broken', '2022-06-30']],
    [established, planned, ['ground-broken', '2022-H1']],
    [established, planned, ['ground-broken', '2022-Q1/2022-Q2']],
  ],
  { places: ['huyện Thường Tín', 'huyện Thạch Thất'] },
);

/** 6 of the 43 have broken ground to date, so 2 before. The last day before the half year is one of theirs. */
const begunBefore = placeholders('begun-before', [
  [established, planned, ['ground-broken', '../2021']],
  [established, planned, ['ground-broken', '2021-12-31']],
]);

/** 37 of the 43 are due. One broke ground on the day after; one did so in the half year by an entry later withdrawn. */
const due = placeholders(
  'due',
  [
    [established, planned, ['ground-broken', '2022-07-01']],
    [
      established,
      planned,
      ['ground-broken', '2022-05-16', { id: 'wrong-entry', recorded: '2022-05-20' }],
      ['entered-in-error', '2022-06-10', { voids: 'wrong-entry', recorded: '2022-06-10' }],
    ],
    ...repeat(30, [established, planned]),
  ],
  { due: '2022' },
);

/** Two districts have not approved the detailed plan 1/500; of how many clusters is not printed: 3 and 2 are placeholders too. */
const withoutPlan = [
  ...placeholders('due-thach-that', repeat(3, [established]), { due: '2022', places: ['huyện Thạch Thất'] }),
  ...placeholders('due-gia-lam', repeat(2, [established]), { due: '2022', places: ['huyện Gia Lâm'] }),
];

/** The 38th, named, with the decision on it; that its detailed plan stood is a placeholder again. */
const binhMinhCaoVien: Undertaken = {
  cluster: 'binh-minh-cao-vien',
  name: 'Bình Minh - Cao Viên',
  places: ['huyện Thanh Oai'],
  kind: 'establishment',
  acts: [['established', '2017-07', { document: '4758/QĐ-UBND', area: '41.339', source: 'baodauthau-2017' }], planned],
  due: '2022',
};

const inCouncil: readonly Act[] = [submitted, ['council-formed', '2022-Q2']];

/** 8 are before the council that chooses the developer. */
const council = [
  ...placeholders('council-thuong-tin', repeat(6, inCouncil), { places: ['huyện Thường Tín'] }),
  ...placeholders('council-thach-that', repeat(2, inCouncil), { places: ['huyện Thạch Thất'] }),
];

/** Under appraisal without a council: never one, scored already, one formed by an entry later withdrawn, or one formed after the half year. */
const appraised = (times: number): readonly Undertaken[] =>
  placeholders('appraisal', [
    [submitted, ['council-formed', '2021-Q4'], ['bids-scored', '2022-02']],
    [
      submitted,
      ['council-formed', '2022-04-01', { id: 'wrong-council' }],
      ['entered-in-error', '2022-04-15', { voids: 'wrong-council' }],
    ],
    [submitted, ['council-formed', '2022-H2']],
    [['dossier-submitted', '2022-06-30']],
    ...repeat(times - 4, [submitted]),
  ]);

/** Under appraisal to be expanded: clusters that operate, and are counted there too. How many of the 21 is not printed. */
const expanded: readonly Undertaken[] = operating
  .slice(0, 5)
  .map((one) => ({ ...one, kind: 'expansion', acts: [submitted] }));

/** Counted nowhere: submitted a day late; refused; a council dissolved on the last day, its dossier with it. */
const uncounted = placeholders('uncounted', [
  [['dossier-submitted', '2022-07-01']],
  [
    ['dossier-submitted', '2021-09'],
    ['establishment-refused', '2022-03'],
  ],
  [
    ['dossier-submitted', '2021-09'],
    ['council-formed', '2021-11'],
    ['council-dissolved', '2022-06-30'],
  ],
]);

const common = [
  ...operating,
  ...begun,
  ...begunBefore,
  ...due,
  ...withoutPlan,
  binhMinhCaoVien,
  ...council,
  ...expanded,
  ...uncounted,
];

const registerOf = (all: readonly Undertaken[]) => {
  const tables = tablesOf(all);
  // One row sent twice, as an export by date does: kept once, with a warning.
  const twice = tables.events.filter(({ id }) => id === 'begun-in-span-2/1/ground-broken/3');
  return {
    schemaVersion: 1,
    ...tables,
    events: [...tables.events, ...twice],
    observations: [],
    statements: publishedFigures,
    sources,
  };
};

/** The 8 before the council are among the 21 under appraisal: 8 + 5 to expand + 8 more. */
export const fixtureA = registerOf([...common, ...appraised(8)]);

/** The 8 are not among the 21: 5 to expand + 16 more, so that dossiers under appraisal are 29 in all. */
export const fixtureB = registerOf([...common, ...appraised(16)]);
