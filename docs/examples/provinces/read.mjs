// Reads the published list of every province three times: as published, from an .xlsx and from a .csv made of it.
// Usage: npm run build && node docs/examples/provinces/read.mjs [--lang en]
import { readRegister, renderProblem } from 'industrial-clusters';
import { findTwins, readRows, suggestMapping } from 'industrial-clusters/intake';
import { departmentRows, publishedRows, throughCsv, throughXlsx } from './sheets.mjs';

const language = process.argv.includes('en') ? 'en' : 'vi';

/** Words of this list that the library does not take for an act by itself; the list's notes say what they stand for. */
export const statuses = {
  investor_selection: 'established',
  infrastructure_completed_not_operating: 'works-completed',
};

/** Read by its head alone; what the head cannot say is added. */
export const readList = (rows, more = {}) =>
  readRows(rows, {
    ...suggestMapping(rows),
    source: { id: 'list', title: 'Danh mục cụm công nghiệp' },
    statuses,
    ...more,
  });

const published = publishedRows();
const department = departmentRows(published);
const ways = {
  'clusters.csv': readList(published, { decimalMark: '.' }),
  '.xlsx': readList(await throughXlsx(department)),
  '.csv (;)': readList(await throughCsv(department), { decimalMark: ',' }),
};

for (const [way, reading] of Object.entries(ways)) {
  const { register, accounts, problems } = readRegister(reading.document);
  const { given, ...fates } = reading.account;
  const shown = Object.entries(fates).filter(([, n]) => n > 0);
  console.log(`\n${way}: ${given} ô / cells = ${shown.map(([fate, n]) => `${n} ${fate}`).join(' + ')}`);
  console.log(
    `  ${register.clusters.length} cụm / clusters, ${register.events.length} văn bản / events, ${register.observations.length} số liệu / observations`,
  );
  console.log(
    `  gate: ${Object.values(accounts).reduce((sum, a) => sum + a.refused, 0)} refused, ${problems.length} problems`,
  );
}

const reading = ways['clusters.csv'];
const bad = new Set(reading.problems.map(({ path }) => path?.[0]));
console.log(`\nclusters.csv: ${published.length - bad.size} dòng không có ghi chú / rows without remarks`);
for (const problem of reading.problems) {
  const [row, column] = problem.path ?? [];
  const name = published[row]?.name ?? '';
  console.log(`  ${row + 1} ${name} ${column ?? ''} [${problem.severity}] ${renderProblem(problem, language)}`);
}

const { register } = readRegister(reading.document);
const nameOf = new Map(register.clusters.map(({ id, name, places }) => [id, `${name} (${places.join(' - ')})`]));
console.log('\ntrùng / twins');
for (const { a, b, verdict, reasons, against } of findTwins(register)) {
  console.log(
    `  ${verdict}: ${nameOf.get(a)} = ${nameOf.get(b)}: ${reasons.join(', ')}${against.length > 0 ? `; but ${against.join(', ')}` : ''}`,
  );
}
