import { expect } from 'vitest';
import { readRegister } from '../../../src/gate/index.js';
import type { Register } from '../../../src/model/index.js';
import type { FormCell, ReportPeriod, StatutoryForm } from '../../../src/report/index.js';

export const half2026: ReportPeriod = { year: 2026, kind: 'half' };
export const year2026: ReportPeriod = { year: 2026, kind: 'year' };
export const row19 = { method: 'weighted', rounding: { scale: 2, mode: 'half-up' } } as const;

/** One cluster: its acts by type and day, and its observations by indicator. */
export interface Drawn {
  readonly id: string;
  readonly places?: readonly string[];
  readonly type?: string;
  readonly kind?: string;
  readonly acts?: readonly (readonly [type: string, on: string, more?: object])[];
  readonly observed?: readonly (readonly [indicator: string, value: unknown, when?: string | object, more?: object])[];
}

/** A register of clusters drawn in a few strokes; the gate refuses none of it. */
export const registerOf = (clusters: readonly Drawn[]): Register => {
  const { register, problems } = readRegister({
    schemaVersion: 1,
    sources: [{ id: 's' }],
    clusters: clusters.map(({ id, places = ['A'], type }) => ({
      id,
      name: id,
      places,
      ...(type === undefined ? {} : { type }),
    })),
    undertakings: clusters.map(({ id, kind = 'establishment' }) => ({ id: `${id}/1`, cluster: id, kind })),
    events: clusters.flatMap(({ id, acts = [] }) =>
      acts.map(([type, on, more], i) => ({ id: `${id}/${i}`, undertaking: `${id}/1`, type, on, ...more })),
    ),
    observations: clusters.flatMap(({ id, observed = [] }) =>
      observed.map(([indicator, value, when = '2026-05-01', more], i) => ({
        id: `${id}/o${i}`,
        about: id,
        indicator,
        value,
        source: 's',
        ...(typeof when === 'string' ? { asOf: when } : { over: when }),
        ...more,
      })),
    ),
  });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return register;
};

/** One row of a form. */
export const row = (form: StatutoryForm, no: string): FormCell => {
  const cell = form.cells.find((c) => c.no === no);
  if (cell === undefined) throw new TypeError(`no row ${no}`);
  return cell;
};
