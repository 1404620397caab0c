import { readFileSync } from 'node:fs';
import { allRules } from '../../src/law/all-rules.js';
import type { Force, Rule, RuleVersion } from '../../src/law/index.js';

/** One line of the second reading: what a reader who had not seen the encoding found in the sources. */
export interface Reading {
  readonly source: string;
  readonly from: string;
  readonly what: string;
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
  readonly provision: string;
  readonly confidence: string;
}

const cells = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
  );

/** The second reading, line by line. */
export const readings = (): readonly Reading[] =>
  readFileSync('test/law/second-reading.csv', 'utf8')
    .split(/\r?\n/u)
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [
        source = '',
        ,
        from = '',
        ,
        what = '',
        operator = '',
        value = '',
        unit = '',
        ,
        provision = '',
        confidence = '',
      ] = cells(line);
      return { source, from, what, operator, value, unit, provision, confidence };
    });

type Encoded = RuleVersion<unknown> & { readonly rule: Rule<unknown> };

const holds = ({ from, before }: Force, on: string): boolean => on >= from && (before === null || on < before);

/** The versions that encode a line, on its first day; of a line without a day, the newest. */
export const encodedFor = ({ source, from }: Reading): readonly Encoded[] =>
  allRules
    .filter(({ sourceIds }) => sourceIds.includes(source))
    .flatMap((rule) =>
      (from === '' ? rule.versions.slice(-1) : rule.versions.filter(({ force }) => holds(force, from))).map(
        (version) => ({
          ...version,
          rule,
        }),
      ),
    );

/** Whether any rule encodes the entry at all. */
export const isEncoded = ({ source }: Reading): boolean => allRules.some(({ sourceIds }) => sourceIds.includes(source));

/** The question that stands where a line has no version. */
export const questionFor = ({ source, from }: Reading): string | undefined =>
  allRules
    .filter(({ sourceIds }) => sourceIds.includes(source))
    .flatMap(({ gaps = [] }) => gaps)
    .find(({ force }) => holds(force, from))?.question;

interface Tokens {
  readonly thresholds: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly counts: ReadonlySet<string>;
}

const two = (n: unknown): string => String(n).padStart(2, '0');

/** Everything a value says, as comparable tokens: `<= 75 ha`, `25 day`, `06-20`, ids, names, lengths of lists. */
const tokensOf = (root: unknown): Tokens => {
  const thresholds: string[] = [];
  const words = new Set<string>();
  const counts = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null) words.add('none');
    if (typeof value === 'boolean') words.add(value ? 'yes' : 'no');
    if (typeof value === 'number') counts.add(String(value));
    if (typeof value === 'string') words.add(value);
    if (Array.isArray(value)) {
      counts.add(String(value.length));
      const named = value.filter(
        (item) => typeof item === 'object' && item !== null && 'id' in item && item.id !== 'other',
      );
      counts.add(String(named.length));
      counts.add(String(named.filter((item) => !('optional' in item)).length));
      counts.add(String(named.filter((item) => 'optional' in item).length));
      if (value.length === 0) words.add('none');
      value.forEach(visit);
    } else if (typeof value === 'object' && value !== null) {
      if ('op' in value && 'unit' in value && 'value' in value)
        thresholds.push(`${value.op} ${value.value} ${value.unit}`);
      if ('length' in value && 'unit' in value) thresholds.push(`${value.length} ${value.unit}`);
      if ('month' in value && 'day' in value) words.add(`${two(value.month)}-${two(value.day)}`);
      for (const [key, part] of Object.entries(value)) {
        words.add(key);
        visit(part);
      }
    }
  };
  visit(root);
  return { thresholds, words, counts };
};

/** The reader's words for what the encoding names otherwise. Each line is one meaning. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  province: ['provincial-committee', 'provincial-land-use-plan-or-commune-targets'],
  'provincial-leader': ['provincial-committee'],
  district: ['district-committee', 'district-land-use-plan', 'district'],
  commune: ['commune-committee', 'commune'],
  'commune-targets': ['provincial-land-use-plan-or-commune-targets'],
  'district-statistics': ['statistics-office'],
  'commune-statistics': ['statistics-office'],
  leased: ['let'],
  subleased: ['let'],
  'investment-policy-approved': ['approved-or-certified'],
  'investment-certified': ['approved-or-certified'],
  'existing-industrial-land': ['orDemandExceedsIndustrialLand'],
  cooperative: ['cooperatives'],
  'cooperative-group': ['groups'],
  'household-workshop': ['households'],
  individual: ['households', 'individuals'],
  'internal-roads': ['roads'],
  'approved-list': ['cluster-planning', 'provincial-plan'],
  'cluster-development-planning': ['cluster-planning'],
  'development-scheme-in-provincial-plan': ['provincial-plan'],
  'chair-proposes': ['council-chair'],
  'authority-decides': ['competent-authority'],
  'council-agrees': ['council'],
  'complete-dossier': ['dossier-complete'],
  'first-written-application': ['application-received'],
  'only-when-linked': ['adjacent'],
  'linked-trades': ['sectors'],
  'none-seen': ['none'],
  'no-closed-list': ['none'],
  'not-named': ['none', 'conditions', 'terms', 'dossier'],
  'not-defined': ['averageOccupancy'],
  or: ['anyOf', 'averageOccupancy', 'ownOccupancy', 'or-unconfirmed'],
  '68+66/2020': ['68/2017+66/2020'],
  '32+139/2025': ['32/2024+139/2025'],
  'all-shared': ['all-common'],
  departments: ['other-departments'],
  agencies: ['other-departments'],
  'division-of-industry-department': ['industry-department'],
  'establishment-decision': ['establishment-decision', 'inTheDecision', 'decision'],
  'expansion-decision': ['establishment-decision', 'inTheDecision', 'decision'],
  'detailed-plan': ['detailed-plan', 'approved-detailed-plan'],
  'approved-detailed-plan': ['approved-detailed-plan', 'detailed-plan'],
  'selected-developer': ['developer'],
  'chosen-investor': ['developer'],
  'urban-rural-planning-law': ['urban-and-rural-planning-law'],
  'construction-law.functional-zone': ['construction-law'],
  'final-day': ['day-before'],
  'special-investment-incentive': ['special-incentive-sector'],
  homes: ['distance'],
  'national-relics': ['distance'],
  rivers: ['distance'],
  lakes: ['distance'],
  'investment-report': ['report', 'investment-report', 'investmentReport'],
  map: ['application'],
  'cluster-development-centre': ['centre', 'unit'],
  'assigned-unit': ['assigned-unit', 'public-unit', 'may'],
  'none-new': ['no'],
  'private-high-tech': ['high-tech'],
  'innovative-start-up': ['start-up', 'strategic'],
  'strategic-technology': ['strategic'],
  'digital-technology': ['strategic'],
  'target-tenants': ['cluster-type', 'tenants'],
  'tenant-categories': ['tenants'],
  'land-for-priority-groups': ['priority-land'],
  'least-land-for-priority-groups': ['priority-land'],
  'sublease-reduction-for-priority-groups': ['rent'],
  'delayed-or-violating-clusters': ['delayed'],
  'fire-safety': ['fire'],
  'common-infrastructure-completed': ['common-infrastructure-complete'],
  'body-now-competent': ['papers-valid'],
  'valid-to-term': ['papers-valid'],
  'new-authority': ['forms'],
  'existing-law': ['other-matters'],
  'national-assembly': ['extendable'],
  'state-management-responsibility': ['responsibility'],
  order: ['procedure', 'order'],
  'nasc-resolution': ['standing-resolution'],
  'dossier-parts': ['no-more-papers'],
  term: ['no-longer-terms', 'term'],
  cost: ['no-more-cost'],
  'day-of-signing': ['signedBy'],
  'sub-zone-plan': ['sub-zone', 'sub-zone-plan-approved'],
  'general-plan': ['general', 'general-plan-approved'],
  'own-website': ['report'],
  'locality-website': ['report'],
  'rights-and-obligations-settled': ['afterSettlement'],
  'next-making-or-adjusting': ['broughtIntoPlan'],
  'prime-minister': ['broughtIntoPlan', 'prime-minister'],
  required: ['yes'],
  'works-or-commitment': ['wastewater'],
  '29/2008/NĐ-CP:6.2-6.5': ['park-rules'],
  'add-to-planning': ['plan'],
  establish: ['establishment', 'steps', 'decides'],
  expand: ['expansion', 'decides'],
  'local-receipt': ['copies'],
  'industry-department-to-ministry': ['intoNationalDatabase'],
  'all-receivers': ['to'],
  'extend-land-use': ['land'],
  sublease: ['land', 'transfer'],
  'contribute-capital': ['capital'],
  'help-with-hiring': ['labour'],
  'provincial-data': ['province'],
  allowed: ['services'],
};

const numeric = /^\d+(?:\.\d+)?$/u;
const UNITS: Readonly<Record<string, string>> = {
  'm3/day': 'm3-a-day',
  'm3/h': 'm3-an-hour',
  'm3/ha/day': 'm3-per-ha-a-day',
  't/ha': 't-per-ha',
  'ha per 1000 m3/day': 'ha-per-1000-m3-a-day',
  year: 'years',
  month: 'months',
};

/** How a line compares with the encoding: the same, or something a person has to look at. */
export const compares = (line: Reading, encoded: readonly Encoded[]): 'agrees' | 'looks-different' => {
  const said = encoded.map(({ value }) => tokensOf(value));
  const { operator, value, unit } = line;
  if (numeric.test(value)) {
    const wanted = `${operator} ${value} ${UNITS[unit] ?? unit}`;
    const asThreshold = said.some(({ thresholds }) =>
      operator === ''
        ? thresholds.some((t) => t.endsWith(` ${value} ${UNITS[unit] ?? unit}`) || t === `${value} ${unit}`)
        : thresholds.includes(wanted) || thresholds.includes(`${value} ${unit}`),
    );
    // A bare number, such as the months of a term or the length of a list, carries no unit of its own.
    const asCount =
      !['ha', '%'].includes(unit) && said.some(({ counts, words }) => counts.has(value) || words.has(value));
    return asThreshold || asCount ? 'agrees' : 'looks-different';
  }
  const found = (token: string): boolean => {
    const names = [token, ...(SAME[token] ?? [])];
    return said.some(({ words }) => names.some((name) => words.has(name)));
  };
  return value.split('|').every(found) ? 'agrees' : 'looks-different';
};

const numberOf = (instrument: string): string =>
  instrument
    .replace(/ \(.*\)$/u, '')
    .split('/')
    .slice(0, 2)
    .join('/');

/** How the reader abbreviates two codes. */
const SHORT: Readonly<Record<string, string>> = { '91/2015/QH13': 'BLDS 2015' };

/** Whether the encoding cites an instrument and article that the line cites too. */
export const citesTheSame = ({ provision }: Reading, encoded: readonly Encoded[]): boolean =>
  encoded.some(({ source: { amendedBy, readWith, ...source } }) => {
    const passages = [source, ...(readWith === undefined ? [] : [readWith])];
    const byArticle = passages.some(
      ({ instrument, article, part }) =>
        [numberOf(instrument), SHORT[instrument], part?.split(',')[0]].some(
          (name) => name !== undefined && provision.includes(name),
        ) &&
        (article === undefined || provision.includes(`Điều ${article}`)),
    );
    // A line about the amending instrument itself names no article of the amended one.
    const byAmendment =
      amendedBy !== undefined &&
      provision.includes(numberOf(amendedBy)) &&
      !provision.includes(numberOf(source.instrument));
    return byArticle || byAmendment;
  });

/** Whether a line names a clause, and the encoding names the same one; `null` where the line names none. */
export const citesTheSameClause = ({ provision }: Reading, encoded: readonly Encoded[]): boolean | null => {
  const cited = [...provision.matchAll(/Điều (\w+)(?: khoản (\w+))?/gu)].map(([, article, clause]) => ({
    article,
    clause,
  }));
  if (!cited.some(({ clause }) => clause !== undefined)) return null;
  return encoded
    .flatMap(({ source: { readWith, ...source } }) => [source, ...(readWith === undefined ? [] : [readWith])])
    .some((passage) =>
      cited.some(
        ({ article, clause }) =>
          passage.article === article &&
          (clause === undefined || passage.clause === undefined || passage.clause.split(', ').includes(clause)),
      ),
    );
};

const HARD_UNITS = [
  'ha',
  '%',
  'points',
  'working-day',
  'day',
  'month',
  'year',
  'm',
  'set',
  'per-year',
  ...Object.keys(UNITS),
];

/** Whether a line is a figure with a unit, or a day: what two readers may not differ about. */
export const isFigure = ({ value, unit }: Reading): boolean =>
  (numeric.test(value) && HARD_UNITS.includes(unit)) || /^\d{4}-\d{2}-\d{2}$|^\d{2}-\d{2}$/u.test(value);
