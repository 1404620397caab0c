import { tallyOf, type LegalDate, type Ternary } from '../core/index.js';
import { firstAct } from '../lifecycle/index.js';
import { any, COUNT_NAMES, COUNTING, type CountName, type Counts } from './counts.js';
import { groupBy } from './group-by.js';
import type { JudgedSubject } from './judged-subject.js';
import type { Subject } from './subjects.js';

/** One thing that a count counted, surely or perhaps. */
export interface Member {
  /** The cluster. */
  readonly cluster: string;
  /** Its name. */
  readonly name: string;
  /** The undertaking; absent where several of the cluster are counted. */
  readonly undertaking?: string;
  /** Its phase as printed, where there is one. */
  readonly phase?: string;
  /** Whether every reading of the dates counts it. */
  readonly certain: boolean;
  /** The day of its act counted, as vague as the papers are; for counts of acts. */
  readonly on?: LegalDate;
}

interface Claimed {
  readonly claim: Ternary;
  /** The undertakings that make it so. */
  readonly subjects: readonly [Subject, ...Subject[]];
}

/** A cluster is counted when one of its undertakings is. */
const byCluster = (judged: readonly JudgedSubject[], name: CountName): readonly Claimed[] =>
  [...groupBy(judged, ({ subject }) => subject.cluster.id).values()].flatMap((own) => {
    const claim = any(own.map(({ claims }) => claims[name]));
    const [first, ...others] = own.filter(({ claims }) => claims[name] === claim).map(({ subject }) => subject);
    return first === undefined ? [] : [{ claim, subjects: [first, ...others] }];
  });

const claimed = (judged: readonly JudgedSubject[], name: CountName): readonly Claimed[] =>
  COUNTING[name].unit === 'cluster'
    ? byCluster(judged, name)
    : judged.map(({ subject, claims }) => ({ claim: claims[name], subjects: [subject] }));

const dayOf = ({ timeline }: Subject, name: CountName): { readonly on?: LegalDate } => {
  const { act } = COUNTING[name];
  const first = act === undefined ? undefined : firstAct(timeline, act);
  return first === undefined ? {} : { on: first.on };
};

const memberOf = ({ claim, subjects: [subject, ...others] }: Claimed, name: CountName): Member => {
  const { cluster, undertaking } = subject;
  const named = { cluster: cluster.id, name: cluster.name, certain: claim === 'yes' };
  if (others.length > 0) return named;
  const { phase } = undertaking;
  return { ...named, undertaking: undertaking.id, ...(phase === undefined ? {} : { phase }), ...dayOf(subject, name) };
};

const forEach = <T>(make: (name: CountName) => T): Readonly<Record<CountName, T>> =>
  Object.fromEntries(COUNT_NAMES.map((name) => [name, make(name)])) as Record<CountName, T>;

/**
 * Makes every count.
 *
 * @param judged - The undertakings to count among.
 * @returns One tally a name of the table.
 * @internal
 */
export const countsOf = (judged: readonly JudgedSubject[]): Counts =>
  forEach((name) => tallyOf(claimed(judged, name).map(({ claim }) => claim)));

/**
 * Names whom each count counted, the certain ones first, each in the register's order.
 *
 * @param judged - The undertakings to count among.
 * @returns The members of every count.
 * @internal
 */
export const membersOf = (judged: readonly JudgedSubject[]): Readonly<Record<CountName, readonly Member[]>> =>
  forEach((name) => {
    const counted = claimed(judged, name).filter(({ claim }) => claim !== 'no');
    const sure = counted.filter(({ claim }) => claim === 'yes');
    const open = counted.filter(({ claim }) => claim === 'unknown');
    return [...sure, ...open].map((c) => memberOf(c, name));
  });
