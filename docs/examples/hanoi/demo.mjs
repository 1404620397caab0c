// The main job on a real register: read it, say where every cluster stands on a day, report the half year.
// Usage: node demo.mjs [--lang en] [--json]
import { readFileSync } from 'node:fs';
import {
  halfYear,
  isoDate,
  narrate,
  periodReport,
  readRegister,
  renderProblem,
  statusTable,
} from 'industrial-clusters';
import { COUNT_NAMES, TOTALLED } from 'industrial-clusters/report';
import {
  countLabel,
  dateText,
  numberText,
  stageLabel,
  statedLabel,
  undertakingName,
  unitLabel,
} from 'industrial-clusters/messages';
import { columns } from './columns.mjs';
import { words } from './words.mjs';

const language = process.argv.includes('en') ? 'en' : 'vi';
const say = words[language];
const day = isoDate('2024-06-30');
const period = halfYear(2024, 1);

const raw = JSON.parse(readFileSync(new URL('./register.json', import.meta.url), 'utf8'));
const { register, problems, accounts } = readRegister(raw);
const statuses = statusTable(register, day);
const report = periodReport(register, period);

const clusterOf = new Map(register.undertakings.map((u) => [u.id, register.clusters.find((c) => c.id === u.cluster)]));
const phaseOf = new Map(register.undertakings.map((u) => [u.id, u.phase]));
const tally = ({ certain, possible }) =>
  certain === possible ? String(certain) : `${certain}, ${say.perhaps} ${possible}`;
const figure = ({ value, bound = '' }) => `${bound}${numberText(value, language)}`;

function printReading() {
  console.log(`\n${say.read}\n`);
  const rows = Object.entries(accounts).map(([table, a]) => [say.tables[table], a.given, a.accepted, a.refused]);
  console.log(columns([['', say.given, say.accepted, say.refused], ...rows]));
  for (const p of problems) {
    console.log(`\n  ${p.path.join('.')}  [${p.code}]  ${renderProblem(p, language)}`);
    console.log(`  ${JSON.stringify(p.path.slice(0, 2).reduce((value, key) => value[key], raw))}`);
  }
}

function printStatuses() {
  console.log(`\n${say.status(dateText(day, language))}\n`);
  const rows = statuses.map((s) => {
    const cluster = clusterOf.get(s.undertaking);
    const others = s.couldBe.filter((stage) => stage !== s.stage);
    return [
      undertakingName(cluster.name, phaseOf.get(s.undertaking)),
      cluster.places.join(' - '),
      stageLabel(s.stage, language),
      others.length === 0 ? '' : `${say.couldBe} ${others.map((o) => stageLabel(o, language)).join(', ')}`,
    ];
  });
  console.log(columns([[say.cluster, say.place, say.stage, ''], ...rows]));
}

function printReport() {
  console.log(`\n${say.report}\n`);
  const counts = COUNT_NAMES.map((name) => [
    countLabel(name, language),
    tally(report[name]),
    unitLabel(report.units[name], language),
  ]);
  console.log(columns(counts));
  console.log(`\n${say.brokenGround}\n`);
  const broken = report.members.groundBroken.map((m) => [
    undertakingName(m.name, m.phase),
    dateText(m.on, language),
    m.certain ? say.certain : say.possible,
  ]);
  console.log(columns(broken));
  console.log(`\n${say.years}\n`);
  console.log(columns(report.byYear.map(({ year, established }) => [year ?? say.unknownYear, tally(established)])));
  console.log(`\n${say.totals}\n`);
  const totals = TOTALLED.map((indicator) => {
    const t = report.totals[indicator];
    return [
      say.indicators[indicator],
      t.value === null ? say.none : figure(t),
      say.beneath(t.taken, t.subjects, t.undated, t.oldest ?? '?', t.newest ?? '?'),
      t.conflicts.length === 0 ? '' : say.conflicts(t.conflicts.map((c) => c.about).join(', ')),
    ];
  });
  console.log(columns(totals));
  console.log(`\n${say.published}\n`);
  const published = report.published.map(({ statement: s, computed, unchangedSince }) => [
    statedLabel(s.indicator, language),
    s.scope.places?.join(' - ') ?? s.scope.label,
    s.value === undefined ? '-' : figure(s),
    computed === undefined ? say.notComparable : tally(computed),
    unchangedSince === undefined ? '' : say.unchanged(dateText(unchangedSince, language)),
  ]);
  console.log(columns([[say.figure, say.about, say.printed, say.computed, ''], ...published]));
  console.log(`\n${say.lawEdition} ${report.lawEdition}`);
  console.log(`\n${narrate(report, language)}\n`);
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ accounts, problems, statuses, report, narrative: narrate(report, language) }, null, 2));
} else {
  printReading();
  printStatuses();
  printReport();
}
