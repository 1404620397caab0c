import type * as z from 'zod';
import type { Register, TableName } from '../../model/index.js';
import { clusterSchema, undertakingSchema } from './cluster.schema.js';
import { eventSchema } from './event.schema.js';
import { observationSchema } from './observation.schema.js';
import { planSchema } from './plan.schema.js';
import { sourceSchema, statementSchema } from './statement.schema.js';
import { supportSchema } from './support.schema.js';

/** A row of one of a register's tables. */
export type RowOf<T extends TableName> = Register[T][number];

/** The schema of each table's rows. @internal */
export const ROW_SCHEMAS: { readonly [T in TableName]: z.ZodType<RowOf<T>> } = {
  sources: sourceSchema,
  clusters: clusterSchema,
  undertakings: undertakingSchema,
  events: eventSchema,
  plans: planSchema,
  observations: observationSchema,
  supports: supportSchema,
  statements: statementSchema,
};
