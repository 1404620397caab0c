import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  clusterSchema,
  eventSchema,
  observationSchema,
  planSchema,
  registerSchema,
  sourceSchema,
  statementSchema,
  undertakingSchema,
  type StandardSchemaV1,
} from '../../src/gate/schema.js';
import type { LifecycleEvent, Register } from '../../src/model/index.js';
import { cluster, established, observed, plan, sound, source, stated, undertaking, withTables } from './documents.js';

const check = (schema: StandardSchemaV1, value: unknown) => schema['~standard'].validate(value);

describe('a Standard Schema', () => {
  it.each([
    ['a cluster', clusterSchema, cluster],
    ['an undertaking', undertakingSchema, undertaking],
    ['an event', eventSchema, established],
    ['a plan', planSchema, plan],
    ['an observation', observationSchema, observed],
    ['a statement', statementSchema, stated],
    ['a source', sourceSchema, source],
    ['a register', registerSchema, sound],
  ] as const)('accepts %s, and no other kind of thing', (_, schema, row) => {
    expect(check(schema, row)).toEqual({ value: row });
    expect(check(schema, { ...row, extra: 1 }).issues?.length).toBe(1);
    const others = [cluster, undertaking, established, plan, observed, stated, sound].filter((other) => other !== row);
    for (const other of others) expect(check(schema, other).issues).toBeDefined();
  });

  it('declares the version of the specification and whose it is', () => {
    expect(registerSchema['~standard'].version).toBe(1);
    expect(clusterSchema['~standard'].vendor).toBe('industrial-clusters');
  });

  it('says what is wrong by code and parameters, and where', () => {
    expect(check(eventSchema, { ...established, on: '2023-02-29', aera: 1 })).toEqual({
      issues: [
        { message: 'gate.bad-value {"expected":"date","got":"\\"2023-02-29\\""}', path: ['on'] },
        { message: 'gate.unknown-key {"key":"aera"}', path: ['aera'] },
      ],
    });
    expect(check(registerSchema, 5)).toEqual({ issues: [{ message: 'gate.not-a-register {"got":"5"}' }] });
  });

  it('of a register follows references, lets warnings pass and no error', () => {
    expect(check(registerSchema, withTables({ clusters: [cluster, cluster] }))).toEqual({ value: sound });
    expect(check(registerSchema, withTables({ clusters: [] })).issues?.map(({ path }) => path?.join('.'))).toEqual([
      'undertakings.0.cluster',
      'events.0.undertaking',
      'plans.0.undertaking',
      'plans.0.setBy',
      'observations.0.about',
      'supports.0.clusters.0',
    ]);
  });

  it('carries the types of the model', () => {
    type Output<S> = S extends StandardSchemaV1<unknown, infer T> ? T : never;
    expectTypeOf<Output<typeof registerSchema>>().toEqualTypeOf<Register>();
    expectTypeOf<Output<typeof eventSchema>>().toEqualTypeOf<LifecycleEvent>();
  });
});
