import * as z from 'zod';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { dong, hectares, isoDate, legalDate, percent, points } from '../../src/core/index.js';
import { readEvents, readRegister, type RowOf } from '../../src/gate/index.js';
import { ROW_SCHEMAS } from '../../src/gate/schemas/index.js';
import {
  FLOW_INDICATORS,
  STATED,
  STEPS,
  SUPPORT_KINDS,
  TABLES,
  type Cluster,
  type EventOf,
  type EventType,
  type Indicator,
  type ObservationOf,
  type Plan,
  type Source,
  type Statement,
  type SupportKind,
  type SupportOf,
  type Undertaking,
} from '../../src/model/index.js';
import { without, withTables } from './documents.js';

/** Every field there, the optional ones too: the compiler says when the gate's tests lag behind the model. */
type Full<T> = { readonly [K in keyof T]-?: T[K] };

const envelope = <T extends EventType>(type: T) => ({
  id: `of ${type}`,
  type,
  undertaking: 'u',
  on: legalDate('2024-H1'),
  recorded: isoDate('2024-07-01'),
  document: '2797/QĐ-UBND',
  source: 's',
});

const area = hectares('20.5');
const developer = 'Công ty A';
const payloads: { readonly [T in EventType]: Omit<Full<EventOf<T>>, keyof ReturnType<typeof envelope>> } = {
  listed: { area },
  delisted: {},
  'application-received': { applicant: developer },
  'applications-called': {},
  'dossier-submitted': { area },
  'dossier-complete': {},
  'dossier-returned': {},
  'dossier-supplemented': {},
  'departments-consulted': {},
  'members-requested': {},
  'council-proposed': {},
  'council-formed': {},
  'council-amended': {},
  'council-dissolved': {},
  'criteria-consulted': {},
  'criteria-agreed': {},
  'criteria-replaced': {},
  'bids-scored': { bidders: 2, chosen: developer, score: points('79.5') },
  appraised: { area },
  established: { area, developer },
  'establishment-refused': {},
  'developer-named': { developer },
  'developer-changed': { developer },
  'decision-adjusted': { area },
  'schedule-extended': { until: legalDate('2025-Q4') },
  'detailed-plan-approved': { industrialArea: area },
  'environment-approved': {},
  'project-approved': {},
  'land-recovered': { area },
  'land-leased': { area },
  'design-approved': {},
  'permit-granted': {},
  'permit-exempted': {},
  'contract-signed': {},
  'commencement-notified': {},
  'ground-broken': {},
  'works-suspended': {},
  'works-resumed': {},
  'works-completed': {},
  'tenant-admitted': { tenant: developer },
  'operation-began': {},
  revoked: {},
  'entered-in-error': { voids: 'of listed' },
};

const money = dong('454000000000');
const values: { readonly [I in Indicator]: ObservationOf<I>['value'] } = {
  'area.total': area,
  'area.industrial': area,
  'area.leasable': area,
  'area.let': area,
  'area.taken': area,
  'area.recovered': area,
  'capital.registered': money,
  'capital.disbursed': money,
  'tenants.total': 3864,
  'tenants.households': 0,
  'tenants.enterprises': 1,
  'tenants.cooperatives': 2,
  'tenants.foreign': 3,
  'tenants.relocated': 4,
  'tenants.from-craft-villages': 3,
  'tenants.from-polluting-sites': 2,
  'tenants.supporting': 1,
  'tenants.key-products': 1,
  'tenants.clean': 0,
  'tenants.high-tech': 1,
  'tenants.export': 2,
  'tenants.logistics': 0,
  'tenants.encouraged': 5,
  'projects.total': 4,
  'projects.foreign': 0,
  'projects.operating': 3,
  'projects.revenue': money,
  workers: 60_000,
  'workers.contracted': 59_000,
  'wastewater.invested': 1,
  'wastewater.to-standard': 0,
  'occupancy.printed': percent('77.67'),
  'budget.paid': money,
  'status.printed': 'đang hoạt động',
};

describe('the gate knows every kind of row the model has', () => {
  it.each(STEPS)('an event %s with every field its document may say', (type) => {
    const row = { ...envelope(type), ...payloads[type] };
    const { events, problems } = readEvents([row], { schemaVersion: 1 });
    expect(problems).toEqual([]);
    expect(events).toEqual([row]);
  });

  it.each(STEPS)('an event %s with no field it need not have', (type) => {
    const { id, undertaking, on } = envelope(type);
    const row = { id, type, undertaking, on, ...(type === 'entered-in-error' ? { voids: 'x' } : {}) };
    expect(readEvents([row], { schemaVersion: 1 }).events).toEqual([row]);
  });

  it.each(STEPS)('a plan for %s', (milestone) => {
    const row: Full<Omit<Plan, 'setBy'>> = {
      id: 'p',
      undertaking: 'u',
      milestone,
      on: legalDate('..'),
      source: 's',
      recorded: isoDate('2024-07-01'),
    };
    expect(readRegister(withTables({ plans: [row] })).register.plans).toEqual([row]);
  });

  it.each(Object.keys(values) as Indicator[])('an observation of %s', (indicator) => {
    const flow = FLOW_INDICATORS.some((name) => name === indicator);
    const when = flow
      ? { over: { from: isoDate('2024-01-01'), before: isoDate('2024-07-01') } }
      : { asOf: legalDate('2024') };
    const row = {
      id: 'o',
      about: 'u',
      indicator,
      value: values[indicator],
      bound: '~',
      ...when,
      source: 's',
      recorded: isoDate('2024-07-01'),
    };
    expect(readRegister(withTables({ observations: [row] })).register.observations).toEqual([row]);
    const bare = without(without(row, 'bound'), 'recorded');
    expect(readRegister(withTables({ observations: [bare] })).register.observations).toEqual([bare]);
  });

  it.each(['>', '>=', '<', '<=', '~'])('a number bounded by %s', (bound) => {
    const row = { id: 'o', about: 'u', indicator: 'workers', value: 1, bound, asOf: '2024', source: 's' };
    expect(readRegister(withTables({ observations: [row] })).problems).toEqual([]);
  });

  it.each(SUPPORT_KINDS)('a support activity of kind %s with every field', (kind) => {
    const row: Full<SupportOf<SupportKind>> = {
      id: 'h',
      kind,
      on: legalDate('2024-Q2'),
      clusters: ['c'],
      name: 'Lớp khởi sự doanh nghiệp',
      participants: { value: 60, bound: '>' },
      spent: { value: dong('250000000') },
      source: 's',
      recorded: isoDate('2024-07-01'),
    };
    expect(readRegister(withTables({ supports: [row] })).register.supports).toEqual([row]);
    const bare = { id: 'h', kind, on: '..', source: 's' };
    expect(readRegister(withTables({ supports: [bare] })).register.supports).toEqual([bare]);
  });

  it('credit agreed through a link to banks, and through nothing else', () => {
    const row = { id: 'h', kind: 'credit-link', on: '2024', lent: { value: '454000000000', bound: '~' }, source: 's' };
    expect(readRegister(withTables({ supports: [row] })).register.supports).toEqual([row]);
    const { problems, register } = readRegister(withTables({ supports: [{ ...row, kind: 'fair' }] }));
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['gate.unknown-key', ['supports', 0, 'lent']]]);
    expect(register.supports).toEqual([]);
  });

  it.each(STATED)('a published figure of %s, on a day or over a stretch of time', (indicator) => {
    const row: Full<Omit<Statement, 'asOf' | 'over'>> = {
      id: 'f',
      scope: { label: 'Hà Nội', places: ['Thường Tín', 'Thạch Thất'] },
      indicator,
      value: '21',
      bound: '>',
      published: legalDate('2022-08-01'),
      source: 's',
    };
    const onDay = { ...row, asOf: '2022-06-30' };
    const over = { ...row, id: 'g', over: { from: '2022-01-01', before: '2022-07-01' } };
    expect(readRegister(withTables({ statements: [onDay, over] })).register.statements).toEqual([onDay, over]);
  });

  it.each(['general', 'craft-village', 'specialised', 'supporting', 'high-tech', 'eco'] satisfies Cluster['type'][])(
    'a cluster of type %s with every field',
    (type) => {
      const row: Full<Cluster> = {
        id: 'c',
        name: 'Tam Hiệp',
        places: ['Phúc Thọ', 'Thạch Thất'],
        province: 'Hà Nội',
        type,
        aliases: ['Tam Hiep'],
      };
      expect(readRegister(withTables({ clusters: [row] })).register.clusters).toEqual([row]);
    },
  );

  it.each(['establishment', 'expansion', 'regularisation'] satisfies Undertaking['kind'][])(
    'an undertaking of kind %s with every field',
    (kind) => {
      const row: Full<Undertaking> = { id: 'u', cluster: 'c', kind, phase: 'giai đoạn 2' };
      expect(readRegister(withTables({ undertakings: [row] })).register.undertakings).toEqual([row]);
    },
  );

  it('a source with every field', () => {
    const row: Full<Source> = { id: 's', title: 'Báo', url: 'https://example.org', published: legalDate('2024') };
    expect(readRegister(withTables({ sources: [row] })).register.sources).toEqual([row]);
  });
});

describe('the schemas behind the gate', () => {
  it('give the rows of the model, field for field', () => {
    expectTypeOf<z.output<(typeof ROW_SCHEMAS)['events']>>().toEqualTypeOf<RowOf<'events'>>();
    expectTypeOf<z.output<(typeof ROW_SCHEMAS)['observations']>>().toEqualTypeOf<RowOf<'observations'>>();
    expectTypeOf<z.output<(typeof ROW_SCHEMAS)['statements']>>().toEqualTypeOf<RowOf<'statements'>>();
    expectTypeOf<z.output<(typeof ROW_SCHEMAS)['supports']>>().toEqualTypeOf<RowOf<'supports'>>();
    expectTypeOf<z.output<(typeof ROW_SCHEMAS)['clusters']>>().toEqualTypeOf<RowOf<'clusters'>>();
  });

  it.each(TABLES)('can be written as JSON Schema, since nothing in them changes a type: %s', (table) => {
    const written = z.toJSONSchema(ROW_SCHEMAS[table]);
    expect(JSON.stringify(written)).toContain('"additionalProperties":false');
    expect(JSON.stringify(written)).toContain('"id"');
  });
});
