// The main job on a real register: read it, say where every cluster stands on a day, report the half year.
// Usage: node demo.mjs [--lang en] [--json]
import { readFileSync } from 'node:fs';
import {
  halfYear,
  isoDate,
  narrate,
  nextSteps,
  periodReport,
  readRegister,
  renderProblem,
  statusTable,
} from 'industrial-clusters';
import { audit } from 'industrial-clusters/procedure';
import { plansOn } from 'industrial-clusters/progress';
import { COUNT_NAMES, TOTALLED } from 'industrial-clusters/report';
import {
  actorLabel,
  countLabel,
  dateText,
  missingText,
  numberText,
  provisionText,
  stageLabel,
  statedLabel,
  stepLabel,
  undertakingName,
  unitLabel,
} from 'industrial-clusters/messages';
import { columns } from './columns.mjs';
import { form04Of, printForm04 } from './form-04.mjs';
import { words } from './words.mjs';

const language = process.argv.includes('en') ? 'en' : 'vi';
const say = words[language];
const day = isoDate('2024-06-30');
const period = halfYear(2024, 1);

const raw = JSON.parse(readFileSync(new URL('./register.json', import.meta.url), 'utf8'));
const { register, problems, accounts } = readRegister(raw);
const statuses = statusTable(register, day);
const report = periodReport(register, period);
const plans = plansOn(register, day);
const audits = register.undertakings.map((u) => audit(register, u.id)).filter((a) => a.findings.length > 0);

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

const nameOf = (undertaking) => undertakingName(clusterOf.get(undertaking).name, phaseOf.get(undertaking));
const months = ({ least, most }) => (least === most ? `${least}` : `${least}-${most}`);

function printProgress() {
  console.log(`\n${say.progress(dateText(day, language))}\n`);
  const rows = plans.map(({ plan, taken, couldBe, behind }) => [
    nameOf(plan.undertaking),
    stepLabel(plan.milestone, language),
    dateText(plan.on, language),
    taken === undefined ? '-' : dateText(taken, language),
    couldBe.map((outcome) => say.outcomes[outcome]).join(', '),
    behind === undefined ? '' : say.months(months(behind)),
  ]);
  console.log(columns([[say.cluster, say.step, say.planned, say.taken, '', ''], ...rows]));
}

function printAudit() {
  console.log(`\n${say.audit}\n`);
  for (const { undertaking, findings } of audits) {
    for (const { problems: reasons, step, on, certainty, saved } of findings.filter((f) => f.kind === 'act')) {
      const doubt = certainty === 'certain' ? say.certain : say.possible;
      const place = clusterOf.get(undertaking).places.join(' - ');
      console.log(
        `  ${nameOf(undertaking)} (${place}): ${stepLabel(step, language)}, ${dateText(on, language)} [${doubt}]`,
      );
      for (const p of reasons) {
        console.log(
          `    ${renderProblem(p, language)} ${provisionText(p.basis, language)} [${say.confidence[p.basis.confidence]}]`,
        );
      }
      if (saved !== undefined)
        console.log(
          `    ${say.saved[saved.saves]} ${provisionText(saved.basis, language)} [${say.confidence[saved.basis.confidence]}]`,
        );
    }
  }
}

function printNextSteps() {
  const undertaking = 'dong-la/1';
  console.log(`\n${say.next(nameOf(undertaking), dateText(day, language))}\n`);
  const { open, closed } = nextSteps(register, undertaking, day);
  const rows = open.map((s) => [
    stepLabel(s.step, language),
    actorLabel(s.actor, language),
    s.basis === undefined ? '' : provisionText(s.basis, language),
    s.missing.length === 0
      ? ''
      : `${say.missing} ${[...new Set(s.missing.map((m) => missingText(m, language)))].join('; ')}`,
  ]);
  console.log(columns(rows));
  console.log(`\n${say.closed}\n`);
  console.log(columns(closed.map((s) => [stepLabel(s.step, language), renderProblem(s.problems[0], language)])));
}

if (process.argv.includes('--json')) {
  const narrative = narrate(report, language);
  const form04 = form04Of(register);
  console.log(JSON.stringify({ accounts, problems, statuses, report, narrative, plans, audits, form04 }, null, 2));
} else {
  printReading();
  printStatuses();
  printReport();
  printProgress();
  printAudit();
  printNextSteps();
  console.log(`\n${say.form}`);
  printForm04(register, language);
}
