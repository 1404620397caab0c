/**
 * The gate in the form that other tools take: one Standard Schema for a register and one for each kind of row. No validation library shows through.
 *
 * @packageDocumentation
 */
import type {
  Cluster,
  LifecycleEvent,
  Observation,
  Plan,
  Register,
  Source,
  Statement,
  Support,
  TableName,
  Undertaking,
} from '../model/index.js';
import type { GateProblem } from './gate-problem.js';
import { readRegister } from './read-register.js';
import { readRow } from './read-row.js';
import { ROW_SCHEMAS, type RowOf } from './schemas/index.js';
import type { StandardIssue, StandardResult, StandardSchemaV1 } from './standard-schema.js';

export type { StandardIssue, StandardProps, StandardResult, StandardSchemaV1 } from './standard-schema.js';

const issueOf = ({ code, params, path }: GateProblem): StandardIssue => ({
  message: `${code} ${JSON.stringify(params)}`,
  ...(path === undefined ? {} : { path }),
});

const schemaOf = <T>(validate: (value: unknown) => StandardResult<T>): StandardSchemaV1<unknown, T> => ({
  '~standard': { version: 1, vendor: 'industrial-clusters', validate },
});

const rowSchema = <T extends TableName>(table: T): StandardSchemaV1<unknown, RowOf<T>> =>
  schemaOf((value) => {
    const issues: StandardIssue[] = [];
    const place = { take: () => value, path: () => [] };
    const row = readRow<RowOf<T>>(ROW_SCHEMAS[table], place, (problem) => {
      issues.push(issueOf(problem));
    });
    return row === null ? { issues } : { value: row };
  });

/**
 * A whole register: every row in order and every reference leading somewhere. Warnings pass. Where part of a document will do, `readRegister` accepts that part.
 *
 * @example
 * ```ts
 * import { registerSchema } from 'industrial-clusters/schema';
 * const result = registerSchema['~standard'].validate({ schemaVersion: 2 });
 * console.log(result.issues?.map(({ message }) => message)); // => ["gate.unknown-version {\"got\":\"2\",\"reads\":1}"]
 * ```
 */
export const registerSchema: StandardSchemaV1<unknown, Register> = /* @__PURE__ */ schemaOf((value) => {
  const { register, problems } = readRegister(value);
  return problems.some(({ severity }) => severity === 'error')
    ? { issues: problems.map(issueOf) }
    : { value: register };
});

/**
 * A cluster by itself.
 *
 * @example
 * ```ts
 * import { clusterSchema } from 'industrial-clusters/schema';
 * const result = clusterSchema['~standard'].validate({ id: 'a', name: 'Tam Hiệp', places: 'Phúc Thọ' });
 * console.log(result.issues?.map(({ path }) => path)); // => [["places"]]
 * ```
 */
export const clusterSchema: StandardSchemaV1<unknown, Cluster> = /* @__PURE__ */ rowSchema('clusters');

/** An undertaking by itself. */
export const undertakingSchema: StandardSchemaV1<unknown, Undertaking> = /* @__PURE__ */ rowSchema('undertakings');

/**
 * An event by itself.
 *
 * @example
 * ```ts
 * import { eventSchema } from 'industrial-clusters/schema';
 * const event = { id: '1', undertaking: 'a/1', type: 'established', on: '2020-06-26', area: '20.000000' };
 * const result = eventSchema['~standard'].validate(event);
 * console.log(result.issues === undefined && result.value.on); // => 2020-06-26
 * ```
 */
export const eventSchema: StandardSchemaV1<unknown, LifecycleEvent> = /* @__PURE__ */ rowSchema('events');

/** A plan by itself. */
export const planSchema: StandardSchemaV1<unknown, Plan> = /* @__PURE__ */ rowSchema('plans');

/** An observation by itself. */
export const observationSchema: StandardSchemaV1<unknown, Observation> = /* @__PURE__ */ rowSchema('observations');

/** A support activity by itself. */
export const supportSchema: StandardSchemaV1<unknown, Support> = /* @__PURE__ */ rowSchema('supports');

/** A statement by itself. */
export const statementSchema: StandardSchemaV1<unknown, Statement> = /* @__PURE__ */ rowSchema('statements');

/** A source by itself. */
export const sourceSchema: StandardSchemaV1<unknown, Source> = /* @__PURE__ */ rowSchema('sources');
