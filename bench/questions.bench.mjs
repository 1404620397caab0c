// The other questions that are asked often, each beside the least a user would write in its place.
import { addBusinessDays } from 'date-fns';
import { isoDate, readRegister, statusTable } from 'industrial-clusters';
import { addWorkingDays, officialCalendar } from 'industrial-clusters/calendar';
import { leastArea, ruleInForce } from 'industrial-clusters/law';
import { countryRegister } from './country.mjs';
import { entryOf } from './entry.mjs';
import { interleave } from './interleave.mjs';

const day = isoDate('2020-06-30');

/** The floor reads the text and checks nothing. */
const reading = async () => {
  const raw = countryRegister();
  const text = JSON.stringify(raw);
  const { problems, accounts } = readRegister(raw);
  const given = Object.values(accounts).reduce((sum, account) => sum + account.given, 0);
  if (problems.length > 0 || given !== 33_500) throw new Error('the register of the benchmark is not read in full');
  return entryOf(
    'readRegister, to JSON.parse of the same text',
    given,
    await interleave([
      { name: 'floor', run: () => JSON.parse(text) },
      { name: 'ours', run: () => readRegister(raw) },
    ]),
  );
};

/** The floor keeps the last act whose text is not after the day: no vague date, no act that lowers a fact. */
const lastActs = ({ events }) => {
  const last = new Map();
  for (const event of events) {
    if (event.on > day) continue;
    const before = last.get(event.undertaking);
    if (before === undefined || before.on <= event.on) last.set(event.undertaking, event);
  }
  return last;
};

const table = async () => {
  const { register } = readRegister(countryRegister());
  return entryOf(
    'statusTable, a cluster, to the last act by its text',
    register.clusters.length,
    await interleave([
      { name: 'floor', run: () => lastActs(register) },
      { name: 'ours', run: () => statusTable(register, day) },
    ]),
  );
};

const days = Array.from({ length: 1000 }, (_, i) =>
  isoDate(`${2018 + (i % 8)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`),
);

/** The floor finds the version by its days, and gives no basis. */
const rule = async () => {
  const versionOn = (on) =>
    leastArea.versions.find(({ force }) => force.from <= on && (force.before === null || on < force.before))?.value;
  return entryOf(
    'ruleInForce, to finding the version by hand',
    days.length,
    await interleave([
      { name: 'floor', run: () => days.map(versionOn) },
      { name: 'ours', run: () => days.map((on) => ruleInForce(leastArea, on)) },
    ]),
  );
};

/** The floor steps day by day over a set of days off; date-fns knows no holidays. */
const terms = async () => {
  const { exceptions } = officialCalendar;
  const off = new Set(Object.keys(exceptions).filter((on) => exceptions[on].kind !== 'work'));
  const worked = new Set(Object.keys(exceptions).filter((on) => exceptions[on].kind === 'work'));
  const byHand = (from, n) => {
    const date = new Date(from);
    for (let left = n; left > 0; ) {
      date.setUTCDate(date.getUTCDate() + 1);
      const on = date.toISOString().slice(0, 10);
      const weekend = date.getUTCDay() % 6 === 0;
      if (worked.has(on) || (!weekend && !off.has(on))) left--;
    }
    return date.toISOString().slice(0, 10);
  };
  const lengths = days.map((_, i) => 1 + (i % 60));
  for (const [i, from] of days.entries()) {
    const ours = addWorkingDays(from, lengths[i]);
    if (!ours.ok || ours.value !== byHand(from, lengths[i])) throw new Error(`wrong working day after ${from}`);
  }
  const dates = days.map((from) => new Date(from));
  return entryOf(
    'addWorkingDays, to stepping over a set of days off',
    days.length,
    await interleave([
      { name: 'floor', run: () => days.map((from, i) => byHand(from, lengths[i])) },
      { name: 'ours', run: () => days.map((from, i) => addWorkingDays(from, lengths[i])) },
      { name: 'date-fns without holidays', run: () => dates.map((from, i) => addBusinessDays(from, lengths[i])) },
    ]),
  );
};

/** One entry a question. */
export const questions = async () => [await reading(), await table(), await rule(), await terms()];
