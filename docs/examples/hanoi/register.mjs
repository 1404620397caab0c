// The tables of source/ as one raw register document: pure, so that a test can do it again. Nothing is repaired here.
import { parse } from 'csv-parse/sync';
import { actsOf, valuesOf, wordOf } from './facts.mjs';
import { slug, sourceBook } from './sources.mjs';
import { statementOf } from './statements.mjs';

/** The tables of source/, each read from the file of its name. */
export const TABLES = ['clusters', 'merges', 'bounds', 'plans', 'events', 'statements'];

const read = (text) => parse(text, { columns: true });

/** Ids that say what they name, and count where one name is not enough. */
const numbering = () => {
  const used = new Map();
  return (stem) => {
    const n = (used.get(stem) ?? 0) + 1;
    used.set(stem, n);
    return n === 1 ? stem : `${stem}/${n}`;
  };
};

/** The rows under each value of a column, in the order met. */
const grouped = (rows, column) => {
  const groups = new Map();
  for (const row of rows) groups.set(row[column], [...(groups.get(row[column]) ?? []), row]);
  return [...groups];
};

/** A craft-village cluster is named so in its decision (cụm công nghiệp làng nghề); no other type stands in a name. */
const typeOf = (name) => (name.startsWith('Làng nghề') ? { type: 'craft-village' } : {});

const clustersOf = (rows) =>
  grouped(rows, 'cluster').map(([id, [first, ...others]]) => {
    const aliases = [...new Set(others.map(({ name }) => name))].filter((name) => name !== first.name);
    const { name, district, province } = first;
    return { id, name, places: [district], province, ...typeOf(name), ...(aliases.length > 0 && { aliases }) };
  });

const undertakingsOf = (rows) =>
  grouped(rows, 'undertaking').map(([id, group]) => {
    const phase = group.map((row) => row.phase).find((text) => text !== '');
    return { id, cluster: group[0].cluster, kind: group[0].kind, ...(phase && { phase }) };
  });

const registerOf = (rows, { events = [], plans = [], statements = [] } = {}) => {
  const { cite, list } = sourceBook();
  const number = numbering();
  const withId = (owner, what, fact) => ({ id: number(`${owner}/${what}`), ...fact });
  const undertakingOf = ({ cluster, district }) => {
    const found = rows.find((row) => row.name === cluster && row.district === district);
    if (found === undefined) throw new Error(`no row for: ${cluster}`);
    return found.undertaking;
  };

  const told = events.map((row) => ({
    type: row.event,
    undertaking: undertakingOf(row),
    on: row.on,
    ...(row.document && { document: row.document }),
    source: cite(row.source_url),
  }));
  const seen = [];
  const observations = [];
  for (const row of rows) {
    const source = cite(row.source_url);
    const observe = (value) =>
      observations.push(withId(row.cluster, value.indicator, { about: row.cluster, ...value, source }));
    for (const { type, ...act } of actsOf(row)) {
      const same = (other) => other.undertaking === row.undertaking && other.type === type;
      // events.csv was read more closely from the same page: its row is the act, and this is not a second one.
      if (told.some((other) => same(other) && other.source === source)) continue;
      // What a second source of one act printed stays as its word.
      if (seen.some(same)) observe(wordOf(row));
      else seen.push({ type, undertaking: row.undertaking, ...act, source });
    }
    valuesOf(row).forEach(observe);
  }
  const due = plans.flatMap((row) => {
    const plan = { undertaking: undertakingOf(row), source: cite(row.source_url) };
    return [
      { ...plan, milestone: 'ground-broken', on: row.planned_start },
      { ...plan, milestone: 'works-completed', on: row.planned_finish },
    ];
  });
  return {
    schemaVersion: 1,
    clusters: clustersOf(rows),
    undertakings: undertakingsOf(rows),
    events: [...seen, ...told].map((event) => withId(event.undertaking, event.type, event)),
    plans: due.map((plan) => withId(plan.undertaking, `plan/${plan.milestone}`, plan)),
    observations,
    statements: statements.map((row) => statementOf(row, cite)),
    sources: list(),
  };
};

/** Rows of clusters.csv with the bounds their pages print. */
const boundedRows = (texts) => {
  const bounds = read(texts.bounds);
  return read(texts.clusters).map((row, i) => {
    const own = bounds.filter((bound) => Number(bound.row) === i + 1);
    if (own.some(({ source }) => source !== row.source_url)) throw new Error(`bounds.csv: row ${i + 1}`);
    return { ...row, bounds: Object.fromEntries(own.map(({ column, bound }) => [column, bound])) };
  });
};

/** Rows of one cluster joined, as merges.csv says. */
export const mergedRegister = (texts) => {
  const merges = read(texts.merges);
  const rows = boundedRows(texts).map((row, i) => {
    const { name, district, cluster, undertaking, kind, phase } = merges[i] ?? {};
    if (name !== row.name || district !== row.district) throw new Error(`merges.csv: row ${i + 1}`);
    return { ...row, cluster, undertaking, kind, phase };
  });
  const [events, plans, statements] = [texts.events, texts.plans, texts.statements].map(read);
  return registerOf(rows, { events, plans, statements });
};

/** One cluster a row, as a department's list would come in: for finding twins. Only clusters.csv is in it. */
export const unmergedRegister = (texts) =>
  registerOf(
    boundedRows(texts).map((row, i) => {
      const cluster = `${slug(row.name)}-r${i + 1}`;
      const phase = /giai đoạn \d/iu.exec(row.name)?.[0] ?? '';
      return { ...row, cluster, undertaking: `${cluster}/1`, kind: 'establishment', phase };
    }),
  );
