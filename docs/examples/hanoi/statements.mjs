// The figures that were published, from the words of statements.csv to the register's codes.

/** What each wording speaks of; `places` where it covers some districts, `zeros` where it counts in a larger unit. */
const meanings = {
  'planned groundbreaking': { indicator: 'count.planned-to-break-ground' },
  'broken ground to date': { indicator: 'count.broken-ground' },
  'not yet broken ground': { indicator: 'count.not-broken-ground' },
  'broken ground in the span': { indicator: 'count.broken-ground' },
  'broken ground in the span (Thường Tín and Thạch Thất)': {
    indicator: 'count.broken-ground',
    places: ['Thường Tín', 'Thạch Thất'],
  },
  'under appraisal, establishment and expansion': { indicator: 'count.under-appraisal' },
  'at investor selection, Thường Tín': { indicator: 'count.at-investor-selection', places: ['Thường Tín'] },
  'at investor selection, Thạch Thất': { indicator: 'count.at-investor-selection', places: ['Thạch Thất'] },
  'clusters operating': { indicator: 'count.operating' },
  'tenants, households and enterprises': { indicator: 'tenants.total' },
  tenants: { indicator: 'tenants.total' },
  workers: { indicator: 'workers' },
  'established and due to break ground under the 2022 plan': { indicator: 'count.due-to-break-ground' },
  'detailed plan 1/500 not approved in Thạch Thất': { indicator: 'detailed-plan.unapproved', places: ['Thạch Thất'] },
  'detailed plan 1/500 not approved in Gia Lâm': { indicator: 'detailed-plan.unapproved', places: ['Gia Lâm'] },
  'budget payments, tỷ đồng a year on average': { indicator: 'budget.paid', zeros: '000000000' },
};

/** Scopes as the department words them, where the source is in English. */
const scopes = {
  '43 clusters of Hà Nội established 2018-2020': '43 cụm công nghiệp Hà Nội thành lập giai đoạn 2018-2020',
};

/** The first month of a stretch of time and how many months it has: `2021-Q3`, `2024-H1`, `2022`. */
const monthsOf = (part) => {
  if (part === undefined) return [1, 12];
  const length = part.startsWith('Q') ? 3 : 6;
  return [(Number(part.slice(1)) - 1) * length + 1, length];
};

const spanOf = (text) => {
  const [year, part] = text.split('-');
  const [first, length] = monthsOf(part);
  const start = (month) =>
    `${Number(year) + (month > 12 ? 1 : 0)}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-01`;
  return { from: start(first), before: start(first + length) };
};

/** One row of statements.csv as a statement. */
export const statementOf = (row, cite) => {
  const meaning = meanings[row.indicator];
  if (meaning === undefined) throw new Error(`no meaning for: ${row.indicator}`);
  const { indicator, places, zeros = '' } = meaning;
  return {
    id: row.id,
    scope: { label: scopes[row.scope] ?? row.scope, ...(places && { places }) },
    indicator,
    ...(row.value && { value: row.value + zeros }),
    ...(row.bound && { bound: row.bound }),
    ...(row.published && { published: row.published }),
    source: cite(row.source, row.published),
    ...(row.over ? { over: spanOf(row.over) } : { asOf: row.asOf }),
  };
};
