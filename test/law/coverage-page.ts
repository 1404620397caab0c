import { allRules } from '../../src/law/all-rules.js';
import {
  CHECKED_ON,
  coverageOf,
  FIRST_DAY,
  instruments,
  lawEdition,
  openQuestions,
  provisionOf,
  type Force,
  type Rule,
} from '../../src/law/index.js';
import { CATALOGUE, CORRECTIONS, ELSEWHERE } from './catalogue.js';
import { citesTheSame, citesTheSameClause, compares, encodedFor, isFigure, readings } from './second-reading.js';

const span = ({ from, before }: Force): string => `${from} .. ${before ?? ''}`.trimEnd();
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A value in one line, so that a reader sees the figures. Lists are told by their length beyond a few entries. */
const shown = (value: unknown): string => {
  if (value === null) return 'no such rule';
  if (typeof value !== 'object') return String(value);
  if ('op' in value && 'value' in value && 'unit' in value) return `${value.op} ${value.value} ${value.unit}`;
  if ('length' in value && 'unit' in value && !Array.isArray(value)) {
    const { length, unit, actor, starts } = value as Record<string, unknown>;
    return `${length} ${unit} (${actor}, from ${starts})`;
  }
  if ('id' in value && 'en' in value) return `${value.en}${'most' in value ? ` ${shown(value.most)}` : ''}`;
  if (Array.isArray(value)) {
    const all = value.map(shown);
    return all.length > 4 ? `${all.slice(0, 3).join('; ')}; … (${all.length})` : all.join('; ');
  }
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${shown(part)}`)
    .join(', ');
};

const sectionOf = (rule: Rule<unknown>): string => {
  const lines = [`### \`${rule.id}\` ${rule.title.en}`, '', `${rule.title.vi}.`, ''];
  if (rule.province !== undefined) lines.push(`Only in province ${rule.province}.`, '');
  if (rule.follows === 'dossier') lines.push('A dossier pending when the law changes keeps the older version.', '');
  lines.push('| days | value | provision | confidence | note |', '|---|---|---|---|---|');
  for (const { force, value, source, confidence, note } of rule.versions) {
    lines.push(
      `| ${span(force)} | ${cell(shown(value))} | ${provisionOf(source)} | ${confidence} | ${cell(note ?? '')} |`,
    );
  }
  for (const { force, question } of rule.gaps ?? []) lines.push(`| ${span(force)} | unknown | | | ${question} |`);
  const { questions = [], sourceIds } = rule;
  if (questions.length > 0) lines.push('', `Open: ${questions.map((id) => `\`${id}\``).join(', ')}.`);
  if (sourceIds.length > 0) lines.push('', `Encodes: ${sourceIds.map((id) => `\`${id}\``).join(', ')}.`);
  return lines.join('\n');
};

/** Where an entry of a catalogue ended. */
export const outcomeOf = (id: string): string | null => {
  const rules = allRules.filter(({ sourceIds }) => sourceIds.includes(id)).map((rule) => rule.id);
  if (rules.length > 0) return rules.join(', ');
  const question = openQuestions.find(({ sourceIds = [] }) => sourceIds.includes(id));
  if (question !== undefined) return `open question: ${question.id}`;
  const elsewhere = ELSEWHERE[id];
  return elsewhere === undefined ? null : `${elsewhere.kept}: ${elsewhere.why}`;
};

const catalogueSection = (name: string, ids: readonly string[]): string => {
  const outcomes = ids.map((id) => [id, outcomeOf(id)] as const);
  const placed = outcomes.filter(([, outcome]) => outcome !== null).length;
  const rows = outcomes.map(([id, outcome]) => `| \`${id}\` | ${outcome ?? '**missing**'} |`);
  return [`### ${name}: ${placed} of ${ids.length}`, '', '| entry | where |', '|---|---|', ...rows].join('\n');
};

const secondReadingSection = (): readonly string[] => {
  const lines = readings().map((line) => ({ line, encoded: encodedFor(line) }));
  const known = lines.filter(({ encoded }) => encoded.length > 0);
  const agreeing = known.filter(({ line, encoded }) => compares(line, encoded) === 'agrees');
  const figures = (of: typeof known): number => of.filter(({ line }) => isFigure(line)).length;
  const alike = known.filter(({ line, encoded }) =>
    encoded.some(({ confidence }) => confidence === line.confidence),
  ).length;
  const citing = known.filter(({ line, encoded }) => citesTheSame(line, encoded));
  const instrument = citing.length;
  const naming = citing.map(({ line, encoded }) => citesTheSameClause(line, encoded)).filter((same) => same !== null);
  const clause = naming.filter(Boolean).length;
  return [
    '## Second reading',
    '',
    'A reader who had not seen the encoding filled in a file of rules, versions, values and clauses from the same sources; a test compares the two.',
    '',
    `${lines.length} lines; ${known.length} meet a version here. Of ${figures(known)} figures and days ${figures(agreeing)} agree; each of the others is explained in the test (another rule holds it, or it is arithmetic, a worked case or a detail left out). No figure, operator, unit or day was found to contradict.`,
    `Of the ${known.length} lines ${alike} are graded alike, ${instrument} cite the same instrument and article, and of the ${naming.length} of these that name a clause ${clause} cite the same one.`,
    `Of ${known.length - figures(known)} lines about actors, choices and lists a machine can match ${agreeing.length - figures(agreeing)}; the others, worded otherwise, were read side by side.`,
    '',
    'Found and changed: halves of a rule that rest on unequal evidence are rules of their own (for whom craft-village land is kept; the deadline of 31/12/2026; what decree 303/2026 adds to the duties of the province; whose uplands small clusters had); the area after an expansion cites its own clause; an adjustment of the plan cites article 7; lists follow the points of the articles (contents of an adjustment, grounds to adjust, what is appraised); a tie between 2020 and 2024 names the authority instead of nobody; the one-stop decree and the agencies of the database were added.',
  ];
};

/** The generated page of every rule, version, source and open question. */
export const coveragePage = (): string => {
  const stretches = allRules.flatMap(coverageOf);
  const versions = stretches.filter(({ known }) => known);
  const graded = (grade: string): number =>
    versions.filter((stretch) => stretch.known && stretch.confidence === grade).length;
  const subjects = [...new Set(allRules.map(({ subject }) => subject))].sort();
  return [
    '# Law coverage',
    '',
    '<!-- Generated by scripts/law-coverage.mjs from the law data. Do not edit. -->',
    '',
    `Edition ${lawEdition}; sources consulted up to ${CHECKED_ON}; days covered from ${FIRST_DAY}.`,
    '',
    `${allRules.length} rules with ${versions.length} versions: ${graded('text')} from the text, ${graded('summary')} from summaries, ${graded('assumption')} assumed.`,
    `${stretches.length - versions.length} stretches without a known version, all named; ${openQuestions.length} open questions; ${Object.keys(instruments).length} instruments.`,
    '',
    '`text`: the instrument was read. `summary`: an official, legal or press summary was. `assumption`: inferred, computed or practice.',
    'A value "no such rule" means that the law of those days was read, or is summarised, and had none. "unknown" names the open question.',
    'These data are no legal advice, and no instrument was compared with the official gazette.',
    '',
    '## Rules',
    ...subjects.flatMap((subject) => [
      '',
      ...allRules
        .filter((rule) => rule.subject === subject)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .flatMap((rule) => [sectionOf(rule), '']),
    ]),
    '## Open questions',
    '',
    '| id | why | question | câu hỏi |',
    '|---|---|---|---|',
    ...openQuestions.map(
      ({ id, because, question }) => `| \`${id}\` | ${because} | ${cell(question.en)} | ${cell(question.vi)} |`,
    ),
    '',
    '## Instruments',
    '',
    '| number | kind | in force | about | note |',
    '|---|---|---|---|---|',
    ...Object.values(instruments).map(
      ({ id, kind, force, title, note }) =>
        `| ${id} | ${kind} | ${force === null ? 'not seen' : span(force)} | ${cell(title.en)} | ${cell(note ?? '')} |`,
    ),
    '',
    ...secondReadingSection(),
    '',
    '## Where each entry of the source catalogues ended',
    '',
    catalogueSection('The law in force from 1/5/2024', CATALOGUE.current),
    '',
    catalogueSection('The law before it', CATALOGUE.history),
    '',
    catalogueSection('Rules found missing when the first was checked against the texts', CATALOGUE.check),
    '',
    `### Corrections made by that check: ${Object.keys(CORRECTIONS).length} of ${CATALOGUE.corrections.length}`,
    '',
    '| correction | rules | how |',
    '|---|---|---|',
    ...CATALOGUE.corrections.map((id) => `| ${id} | ${CORRECTIONS[id].rules.join(', ')} | ${CORRECTIONS[id].how} |`),
    '',
  ].join('\n');
};
