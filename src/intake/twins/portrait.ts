import { windowOf, type IsoDate, type LegalDate } from '../../core/index.js';
import type { Cluster, Register } from '../../model/index.js';
import { normalizeName, type NormalName } from '../name/normalize-name.js';
import { foldText } from '../text/clean-text.js';

/** What a register knows of one cluster, laid side by side. */
export interface Portrait {
  /** The cluster. */
  readonly cluster: Cluster;
  /** Its name, taken apart. */
  readonly name: NormalName;
  /** What is made there, as a key: a craft village, its trade. */
  readonly trade: string;
  /** Its name with its marks, however its tones are placed; empty where it is written without any. */
  readonly spelled: string;
  /** Its places as keys, words of kind gone. */
  readonly places: ReadonlySet<string>;
  /** Its province as a key, where known. */
  readonly province: string | undefined;
  /** It is placed no closer than its province. */
  readonly vague: boolean;
  /** Every area given for the whole, ha. */
  readonly areas: readonly number[];
  /** Every capital given, VND. */
  readonly capitals: readonly number[];
  /** Numbers of the decisions that established it. */
  readonly decisions: readonly string[];
  /** Names of its developers, as keys. */
  readonly developers: readonly string[];
  /** Whether its facts are of the map before 1/7/2025, of the map after, or of no known day. */
  readonly map: 'before' | 'after' | 'unknown';
}

const hasMarks = (text: string): boolean => foldText(text) !== text.toLowerCase();

// Tone marks may stand on either vowel: Hòa and Hoà.
const spelled = (text: string): string => Array.from(text.toLowerCase().normalize('NFD')).sort().join('');

const tradeOf = ({ craftVillage, product }: NormalName): string =>
  `${craftVillage ? 'craft' : ''}/${foldText(product ?? '')}`;

/** Districts ended and communes were joined on this day; places of one map do not name those of the other. */
const NEW_MAP = '2025-07-01' as IsoDate;

const kinds = /^(?:huyen|quan|thi xa|tx|thanh pho|tp|tinh|xa|phuong|thi tran|tt|dac khu)\.? /;

/**
 * A place without its word of kind, folded.
 *
 * @param place - As printed.
 * @returns A key.
 * @internal
 */
const placeKey = (place: string): string => foldText(place).replace(kinds, '').trim();

const mapOf = (dates: readonly LegalDate[]): Portrait['map'] => {
  const windows = dates.map(windowOf);
  if (windows.some(({ latest }) => latest !== null && latest < NEW_MAP)) return 'before';
  const after = windows.some(({ earliest, latest }) => (earliest ?? latest ?? '') >= NEW_MAP);
  return after ? 'after' : 'unknown';
};

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string | undefined): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

// Areas have at most fifteen digits, so that as numbers they are one where the texts are; capitals are only held near each other.
const numbers = (texts: readonly string[]): readonly number[] => [...new Set(texts.map(Number))];

/**
 * Draws the portrait of every cluster whose name can be read.
 *
 * @param register - As the gate accepted it.
 * @returns One a cluster, in the register's order.
 * @internal
 */
export const portraitsOf = (register: Register): readonly Portrait[] => {
  const clusterOf = new Map(register.undertakings.map(({ id, cluster }) => [id, cluster]));
  const observations = grouped(register.observations, ({ about }) => clusterOf.get(about) ?? about);
  const events = grouped(register.events, ({ undertaking }) => clusterOf.get(undertaking));
  return register.clusters.flatMap((cluster) => {
    const name = normalizeName(cluster.name);
    if (!name.ok) return [];
    const seen = observations.get(cluster.id) ?? [];
    const acts = events.get(cluster.id) ?? [];
    const founding = acts.flatMap((act) => (act.type === 'established' ? [act] : []));
    const places = new Set(cluster.places.map(placeKey));
    const province = cluster.province === undefined ? undefined : placeKey(cluster.province);
    const valuesOf = (indicator: string): readonly string[] =>
      seen.filter((fact) => fact.indicator === indicator).map(({ value }) => String(value));
    const stocks = seen.flatMap((fact) => ('asOf' in fact ? [fact.asOf] : []));
    return [
      {
        cluster,
        name: name.value,
        trade: tradeOf(name.value),
        spelled: hasMarks(name.value.name) ? spelled(name.value.name) : '',
        places,
        province,
        vague: cluster.places.every((place) => place === cluster.province),
        areas: numbers([...valuesOf('area.total'), ...founding.flatMap(({ area }) => area ?? [])]),
        capitals: numbers(valuesOf('capital.registered')),
        decisions: founding.flatMap(({ document }) => document ?? []),
        developers: founding.flatMap(({ developer }) => (developer === undefined ? [] : [foldText(developer)])),
        map: mapOf([...acts.map(({ on }) => on), ...stocks]),
      },
    ];
  });
};
