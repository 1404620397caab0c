import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/gate/index.js';
import { findTwins, mergeClusters, readRows, suggestMapping, type TwinPair } from '../../src/intake/index.js';
import type { Register } from '../../src/model/index.js';
import { codeOf } from './reading.js';

const root = new URL('../../', import.meta.url);
const fileText = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const labels = parse(fileText('test/intake/labelled-pairs.csv'), { columns: true }) as {
  verdict: 'same' | 'different';
  a: string;
  b: string;
}[];
const labelled = (verdict: string): string[] =>
  labels
    .filter((row) => row.verdict === verdict)
    .map(({ a, b }) => [Number(a), Number(b)].sort((x, y) => x - y).join(' = '));

/** The likely pairs, by the row numbers of the published list. */
const likely = (pairs: readonly TwinPair[], rowOf: (id: string) => number): string[] =>
  pairs
    .filter(({ verdict }) => verdict === 'likely')
    .map(({ a, b }) => [rowOf(a), rowOf(b)].sort((x, y) => x - y).join(' = '))
    .sort();

const rows = parse(fileText('docs/examples/provinces/source/clusters.csv'), { columns: true }) as unknown[];
const reading = readRows(rows, { ...suggestMapping(rows), source: { id: 'list' } });
const everyProvince = readRegister(reading.document).register;
const rowByCluster = new Map(
  reading.facts.filter(({ field }) => field === 'name').map(({ id, row }) => [id ?? '', row + 1]),
);

describe('twins in the published lists', () => {
  it('are found in every province: precision 1 and recall 1 on the labelled pairs', () => {
    const found = likely(findTwins(everyProvince), (id) => rowByCluster.get(id) ?? 0);
    expect(found).toEqual(labelled('same').sort());
    expect(labelled('different').filter((pair) => found.includes(pair))).toEqual([]);
  });

  it('are found in the register of Hà Nội, one cluster a row', () => {
    const { register } = readRegister(JSON.parse(fileText('docs/examples/hanoi/register.unmerged.json')));
    const found = likely(findTwins(register), (id) => Number(/-r(\d+)$/.exec(id)?.[1]));
    expect(found).toEqual(['1 = 2', '23 = 24', '26 = 27', '4 = 5', '6 = 7', '8 = 9']);
  });

  it('come with what speaks for and against', () => {
    const pair = findTwins(everyProvince).find(({ a }) => rowByCluster.get(a) === 26);
    expect(pair).toMatchObject({
      reasons: ['same-name', 'shared-place', 'same-area', 'same-capital'],
      against: ['phase-of-one'],
    });
  });
});

interface Told {
  readonly name: string;
  readonly place?: string;
  readonly province?: string;
  readonly area?: string;
  readonly capital?: string;
  readonly asOf?: string;
}

const registerOf = (...told: readonly Told[]): Register => {
  const id = (i: number): string => `c${i + 1}`;
  const seen = (i: number, indicator: string, value: string | undefined, asOf = '2020') =>
    value === undefined ? [] : [{ id: `${id(i)}/${indicator}`, about: id(i), indicator, value, asOf, source: 's' }];
  const { register, problems } = readRegister({
    schemaVersion: 1,
    sources: [{ id: 's' }],
    clusters: told.map(({ name, place = 'Huyện X', province = 'Tỉnh Y' }, i) => ({
      id: id(i),
      name,
      places: [place],
      province,
    })),
    undertakings: told.map((_, i) => ({ id: `${id(i)}/1`, cluster: id(i), kind: 'establishment' })),
    observations: told.flatMap(({ area, capital, asOf }, i) => [
      ...seen(i, 'area.total', area, asOf),
      ...seen(i, 'capital.registered', capital, asOf),
    ]),
  });
  expect(problems).toEqual([]);
  return register;
};
const verdict = (a: Told, b: Told): string => findTwins(registerOf(a, b))[0]?.verdict ?? 'none';

describe('two clusters', () => {
  it.each<[string, Told, Told]>([
    ['likely', { name: 'Dị Nậu' }, { name: 'CCN Dị Nậu' }],
    ['likely', { name: 'Dị Nậu', place: 'Huyện X' }, { name: 'Dị Nậu', place: 'X' }],
    ['likely', { name: 'Dị Nậu II' }, { name: 'Dị Nậu 2' }],
    ['none', { name: 'Dị Nậu' }, { name: 'Dị Nậu 2' }],
    ['none', { name: 'Dị Nậu' }, { name: 'Dị Nậu', place: 'Huyện Z' }],
    ['none', { name: 'Dị Nậu' }, { name: 'Dị Nậu', province: 'Tỉnh Z' }],
    ['none', { name: 'Dị Nậu giai đoạn 1' }, { name: 'Dị Nậu giai đoạn 2' }],
    ['likely', { name: 'Dị Nậu', area: '10' }, { name: 'Dị Nậu', area: '12.5' }],
    ['doubtful', { name: 'Dị Nậu', area: '10' }, { name: 'Dị Nậu', area: '12.6' }],
    ['doubtful', { name: 'Dị Nậu', capital: '1000' }, { name: 'Dị Nậu', capital: '1100' }],
    ['likely', { name: 'Dị Nậu', capital: '426800000000' }, { name: 'Dị Nậu', capital: '426776000000' }],
    ['doubtful', { name: 'Dị Nậu', area: '10' }, { name: 'Dị Nậu giai đoạn 2', area: '10' }],
    ['likely', { name: 'Dị Nậu', area: '10', capital: '5' }, { name: 'Dị Nậu giai đoạn 2', area: '10', capital: '5' }],
    ['doubtful', { name: 'Bát Tràng' }, { name: 'Gốm sứ Bát Tràng' }],
    ['likely', { name: 'Bát Tràng', area: '10' }, { name: 'Gốm sứ Bát Tràng', area: '10' }],
    ['likely', { name: 'Bát Tràng', area: '10' }, { name: 'Làng nghề Bát Tràng', area: '10.5' }],
    ['doubtful', { name: 'Thị trấn' }, { name: 'CCN Thị trấn' }],
    ['likely', { name: 'Thị trấn', area: '10' }, { name: 'CCN Thị trấn', area: '10' }],
    ['doubtful', { name: 'Hòa Lộc' }, { name: 'Hoa Lộc' }],
    ['likely', { name: 'Hòa Lộc' }, { name: 'Hoà Lộc' }],
    ['likely', { name: 'Hòa Lộc' }, { name: 'Hoa Loc' }],
    [
      'likely',
      { name: 'A Lộc', area: '1', asOf: '2024' },
      { name: 'A Lộc', place: 'Xã Q', area: '1', asOf: '2025-12-07' },
    ],
    [
      'none',
      { name: 'A Lộc', area: '1', asOf: '2024' },
      { name: 'A Lộc', place: 'Xã Q', area: '1', asOf: '2025-06-30' },
    ],
    ['none', { name: 'A Lộc', area: '1', asOf: '2026' }, { name: 'A Lộc', place: 'Xã Q', area: '1', asOf: '2026' }],
    ['likely', { name: 'A Lộc', place: 'Tỉnh Y' }, { name: 'A Lộc' }],
  ])('are %s: %j %j', (expected, a, b) => {
    expect(verdict(a, b)).toBe(expected);
    expect(verdict(b, a)).toBe(expected);
  });

  it('are doubtful across maps when a third of that name lies elsewhere', () => {
    const register = registerOf(
      { name: 'A Lộc', place: 'Tỉnh Y' },
      { name: 'A Lộc' },
      { name: 'A Lộc', place: 'Huyện Z' },
    );
    expect(findTwins(register).map(({ a, b, verdict: of }) => [a, b, of])).toEqual([
      ['c1', 'c2', 'doubtful'],
      ['c1', 'c3', 'doubtful'],
    ]);
  });
});

describe('joining two clusters', () => {
  const { register } = readRegister(JSON.parse(fileText('docs/examples/hanoi/register.unmerged.json')));
  const merged = mergeClusters(register, 'cau-bau-r26', 'cau-bau-giai-doan-2-r27');
  const after = merged.ok ? merged.value : register;

  it('keeps every fact with its source, under one id', () => {
    expect(merged.ok).toBe(true);
    expect(after.clusters).toHaveLength(register.clusters.length - 1);
    expect(after.observations.map(({ id, value, source }) => [id, value, source])).toEqual(
      register.observations.map(({ id, value, source }) => [id, value, source]),
    );
    expect(after.events.map(({ id, source }) => [id, source])).toEqual(
      register.events.map(({ id, source }) => [id, source]),
    );
    const mine = register.observations.filter(({ about }) => /^cau-bau/.test(about));
    expect(after.observations.filter(({ about }) => about === 'cau-bau-r26')).toHaveLength(mine.length);
    expect(new Set(mine.map(({ source }) => source)).size).toBe(2);
  });

  it('makes one undertaking of two that tell one course of acts, and keeps the phase as its label', () => {
    expect(after.undertakings.filter(({ cluster }) => cluster === 'cau-bau-r26')).toEqual([
      { id: 'cau-bau-r26/1', cluster: 'cau-bau-r26', kind: 'establishment', phase: 'Giai đoạn 2' },
    ]);
    expect(after.clusters.find(({ id }) => id === 'cau-bau-r26')?.aliases).toEqual(['Cầu Bầu - Giai đoạn 2']);
  });

  it('leaves two phases two undertakings', () => {
    const two = mergeClusters(register, 'lien-hiep-giai-doan-2-r12', 'nam-phuc-tho-giai-doan-1-r18');
    expect(
      two.ok && two.value.undertakings.filter(({ cluster }) => cluster === 'lien-hiep-giai-doan-2-r12').length,
    ).toBe(2);
  });

  it('is still a register that the gate accepts, and the one given is as it was', () => {
    expect(readRegister(after).problems).toEqual([]);
    expect(register.clusters.some(({ id }) => id === 'cau-bau-giai-doan-2-r27')).toBe(true);
  });

  it('refuses what is not there and a cluster with itself', () => {
    expect(codeOf(mergeClusters(register, 'cau-bau-r26', 'x'))).toBe('intake.unknown-cluster');
    expect(codeOf(mergeClusters(register, 'x', 'cau-bau-r26'))).toBe('intake.unknown-cluster');
    expect(codeOf(mergeClusters(register, 'cau-bau-r26', 'cau-bau-r26'))).toBe('intake.same-cluster');
  });

  it('twelve hundred clusters of one name and place are seven hundred thousand pairs, each weighed in little time', () => {
    const clusters = Array.from({ length: 1200 }, (_, i) => ({
      id: String(i),
      name: 'CCN Dục Tú',
      places: ['Đông Anh'],
    }));
    const { register } = readRegister({ schemaVersion: 1, clusters });
    const start = performance.now();
    expect(findTwins(register)).toHaveLength((1200 * 1199) / 2);
    // Names folded anew for each pair took several times as long; the bound leaves room for a busy machine.
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});
