import { describe, expect, it } from 'vitest';
import { hectares, isoDate, legalDate } from '../../../src/core/index.js';
import type { LifecycleEvent } from '../../../src/model/index.js';
import { ruledProvince } from '../../../src/law/index.js';
import { audit, clocksOn, type Context } from '../../../src/procedure/index.js';

const U = 'x/1';
const event = (id: string, type: LifecycleEvent['type'], day: string, more: object = {}) =>
  ({ id, undertaking: U, type, on: legalDate(day), ...more }) as LifecycleEvent;
const inProvince = (province: string | undefined, ...events: LifecycleEvent[]) => ({
  clusters: [{ id: 'x', name: 'X', places: ['Y'] as const, ...(province === undefined ? {} : { province }) }],
  undertakings: [{ id: U, cluster: 'x', kind: 'establishment' }] as const,
  events,
});
const small = event('1', 'established', '2023-01-10', { area: hectares(12) });
const general: Context = { facts: { clusterType: 'general', upland: false } };
const least = (province: string | undefined, context = general) =>
  audit(inProvince(province, small), U, context).findings.flatMap((f) =>
    f.kind === 'act' ? f.problems.map(({ params }) => params) : [],
  );

describe('provincial rules are chosen by the province that the register has', () => {
  it.each(['Hà Nội', 'Thành phố Hà Nội', 'TP. Hà Nội', ' hà  nội ', '01', 'Hà Nội'.normalize('NFD')])(
    '%j: 12 ha of 2023 are below the 30 ha of Hà Nội',
    (province) => {
      expect(least(province)).toEqual([{ area: '12', least: '30', by: '18' }]);
    },
  );
  it.each([undefined, 'Bắc Ninh', 'Hà Nam', '15', '1'])('%j has no rules of its own here', (province) => {
    expect(least(province)).toEqual([]);
  });
  it('what the caller says goes first', () => {
    expect(least('Hà Nội', { facts: { ...general.facts, province: '15' } })).toEqual([]);
    expect(least('Bắc Ninh', { facts: { ...general.facts, province: '01' } })).toHaveLength(1);
  });
  it.each([
    ['Yên Bái', '2025-06-30', undefined],
    ['15', '2025-06-30', undefined],
    ['Lào Cai', '2025-06-30', undefined],
    ['Yên Bái', '2025-07-01', '15'],
    ['Tỉnh Lào Cai', '2025-07-01', '15'],
    ['10', '2025-07-01', '15'],
    ['15', '2025-07-01', '15'],
    ['Hà Nội', '2009-10-05', '01'],
  ])('%s on %s: %s', (written, on, expected) => {
    expect(ruledProvince(written, isoDate(on))).toBe(expected);
  });
  it('the term of Lào Cai to answer runs by the register alone', () => {
    const consulted = event('2', 'departments-consulted', '2026-07-01');
    const complete = event('1', 'dossier-complete', '2026-06-29');
    const terms = (province: string) =>
      clocksOn(inProvince(province, complete, consulted), U, isoDate('2026-07-02')).clocks.map(({ term }) => term);
    expect(terms('Lào Cai')).toEqual(['appraise', 'opinions']);
    expect(terms('Hà Nội')).toEqual(['appraise']);
  });
});
