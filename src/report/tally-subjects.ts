import { tallyOf, type LegalDate, type Ternary } from '../core/index.js';
import { firstAct } from '../lifecycle/index.js';
import { any, COUNT_NAMES, COUNTING, type CountName, type Counts } from './counts.js';
import type { Moment, Subject } from './subjects.js';

/** One thing that a count counted, surely or perhaps. */
export interface Member {
  /** The cluster. */
  readonly cluster: string;
  /** Its name. */
  readonly name: string;
  /** The undertaking, where undertakings are counted. */
  readonly undertaking?: string;
  /** The phase as printed, where there is one. */
  readonly phase?: string;
  /** Whether every reading of the dates counts it. */
  readonly certain: boolean;
  /** The day of the act counted, as vague as the papers are; for counts of acts. */
  readonly on?: LegalDate;
}

interface Claimed {
  readonly claim: Ternary;
  readonly member: Omit<Member, 'certain'>;
}

const dayOf = (subject: Subject, name: CountName): { readonly on?: LegalDate } => {
  const { act } = COUNTING[name];
  const first = act === undefined ? undefined : firstAct(subject.timeline, act);
  return first === undefined ? {} : { on: first.on };
};

const claimUndertaking = (subject: Subject, name: CountName, moment: Moment): Claimed => {
  const { undertaking, cluster } = subject;
  const { phase } = undertaking;
  return {
    claim: COUNTING[name].claim(subject, moment),
    member: {
      cluster: cluster.id,
      name: cluster.name,
      undertaking: undertaking.id,
      ...(phase === undefined ? {} : { phase }),
      ...dayOf(subject, name),
    },
  };
};

/** A cluster is counted when one of its undertakings is. */
const claimClusters = (subjects: readonly Subject[], name: CountName, moment: Moment): readonly Claimed[] => {
  const claims = new Map<string, { readonly name: string; readonly claims: Ternary[] }>();
  for (const subject of subjects) {
    const { id, name: clusterName } = subject.cluster;
    const entry = claims.get(id) ?? { name: clusterName, claims: [] };
    entry.claims.push(COUNTING[name].claim(subject, moment));
    claims.set(id, entry);
  }
  return [...claims].map(([cluster, c]) => ({ claim: any(c.claims), member: { cluster, name: c.name } }));
};

const claimed = (subjects: readonly Subject[], name: CountName, moment: Moment): readonly Claimed[] =>
  COUNTING[name].unit === 'cluster'
    ? claimClusters(subjects, name, moment)
    : subjects.map((s) => claimUndertaking(s, name, moment));

/** Every count, with those it counted. */
export interface Tallied {
  /** The counts. */
  readonly counts: Counts;
  /** Whom each count counted, the certain ones first, each in the register's order. */
  readonly members: Readonly<Record<CountName, readonly Member[]>>;
}

/**
 * Makes every count over some subjects.
 *
 * @param subjects - The undertakings in scope.
 * @param moment - When.
 * @returns The counts and their members.
 * @internal
 */
export const tallySubjects = (subjects: readonly Subject[], moment: Moment): Tallied => {
  const counts: Partial<Record<CountName, Counts[CountName]>> = {};
  const members: Partial<Record<CountName, readonly Member[]>> = {};
  for (const name of COUNT_NAMES) {
    const found = claimed(subjects, name, moment);
    counts[name] = tallyOf(found.map(({ claim }) => claim));
    const listed = (claim: Ternary): readonly Member[] =>
      found.filter((c) => c.claim === claim).map(({ member }) => ({ ...member, certain: claim === 'yes' }));
    members[name] = [...listed('yes'), ...listed('unknown')];
  }
  // The loop has set every name of the table.
  return { counts: counts as Counts, members: members as Tallied['members'] };
};
