// What one row of clusters.csv says, as acts and observations without ids.

/** The act behind each status of the list; `null` where the word stands for no document. */
const acts = {
  proposed: null,
  planned: 'listed',
  appraisal: 'dossier-submitted',
  investor_selection: 'established',
  established: 'established',
  under_construction: 'ground-broken',
  infrastructure_completed: 'works-completed',
  operating: 'operation-began',
  implementing: null,
  not_started: null,
};

/** Seen so on a day: it happened on that day or before. Seen on no day: it may have happened on any. */
const seen = (asOf) => (asOf === '' ? '..' : `../${asOf}`);

const days = {
  established: (row) => row.establishment_date,
  'ground-broken': (row) => row.groundbreaking_date,
};

/** A number alone is the number of a document; "one of 8202..8207/QĐ-UBND" names none. */
const documentOf = (text) => (/^\d+\/QĐ-UBND$/u.test(text) ? { document: text } : {});

const payloads = {
  established: (row) => ({
    ...(row.area_ha && { area: row.area_ha }),
    ...(row.investor && { developer: row.investor }),
    ...documentOf(row.establishment_decision),
  }),
  'dossier-submitted': (row) => row.area_ha && { area: row.area_ha },
  listed: (row) => row.area_ha && { area: row.area_ha },
};

const act = (row, type) => ({
  type,
  // A day goes into the register as printed, even when it is none: to refuse it is the gate's task.
  on: days[type]?.(row) || seen(row.as_of),
  ...payloads[type]?.(row),
});

/** The acts of a row: the one its status names, and its establishment where the row gives that day as well. */
export const actsOf = (row) => {
  const type = acts[row.status];
  if (type === undefined) throw new Error(`no act for: ${row.status}`);
  const types = new Set(row.establishment_date ? ['established', type] : [type]);
  return [...types].filter((each) => each !== null).map((each) => act(row, each));
};

/** The status in the list's own word, where no act keeps it. */
export const wordOf = (row) => ({ indicator: 'status.printed', value: row.status, asOf: row.as_of || '..' });

/** Quantities stay text, as exact as they were printed; counts are numbers. */
const asPrinted = (cell) => cell;
const indicators = {
  area_ha: ['area.total', asPrinted],
  capital_vnd: ['capital.registered', asPrinted],
  occupancy_pct: ['occupancy.printed', asPrinted],
  tenants: ['tenants.total', Number],
  workers: ['workers', Number],
};

const boundOf = ({ bounds }, column) => (bounds[column] ? { bound: bounds[column] } : {});

/** The values of a row, on the day it was seen. */
export const valuesOf = (row) => [
  ...Object.entries(indicators).flatMap(([column, [indicator, read]]) =>
    row[column] ? [{ indicator, value: read(row[column]), ...boundOf(row, column), asOf: row.as_of || '..' }] : [],
  ),
  ...(acts[row.status] === null && row.status !== 'proposed' ? [wordOf(row)] : []),
];
