import type { Cluster, Undertaking } from './cluster.js';
import type { LifecycleEvent } from './event.js';
import type { Observation } from './observation.js';
import type { Plan } from './plan.js';
import type { Source } from './source.js';
import type { Statement } from './statement.js';
import type { Support } from './support.js';

/**
 * A register of industrial clusters: flat tables of plain JSON, as hosts keep them. The version stands on the document; rows stored one by one are read with the version named.
 */
export interface Register {
  /** Shape of every row below. Older shapes pass pure upcasters at the gate. */
  readonly schemaVersion: 1;
  /** The clusters. */
  readonly clusters: readonly Cluster[];
  /** What was undertaken at each. */
  readonly undertakings: readonly Undertaking[];
  /** The documents issued. */
  readonly events: readonly LifecycleEvent[];
  /** The days by which something was to be done. */
  readonly plans: readonly Plan[];
  /** The values observed. */
  readonly observations: readonly Observation[];
  /** What was done for the enterprises of clusters. */
  readonly supports: readonly Support[];
  /** The figures published. */
  readonly statements: readonly Statement[];
  /** Where all of it was read. */
  readonly sources: readonly Source[];
}

/** The names of a register's tables, in the order in which rows may refer to earlier ones. */
export const TABLES = [
  'sources',
  'clusters',
  'undertakings',
  'events',
  'plans',
  'observations',
  'supports',
  'statements',
] as const;

/** The name of one of a register's tables. */
export type TableName = (typeof TABLES)[number];

/** What questions about acts alone take: a register is one, and so are a host's own rows. */
export type History = Pick<Register, 'events'>;
