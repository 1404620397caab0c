import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergedRegister, TABLES, unmergedRegister } from '../../docs/examples/hanoi/register.mjs';
import { halfYear, inSpan, isoDate, windowOf } from '../../src/core/index.js';
import { readRegister } from '../../src/gate/index.js';
import { formRows } from '../../src/messages/index.js';
import { orThrow } from '../../src/core/index.js';
import { form04 } from '../../src/report/index.js';
import { statusOn } from '../../src/lifecycle/index.js';
import * as sample from '../../src/samples/hanoi.js';

const folder = new URL('../../docs/examples/hanoi/', import.meta.url);
const fileText = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const texts = Object.fromEntries(TABLES.map((name) => [name, fileText(`source/${name}.csv`)]));
const raw = mergedRegister(texts);
const { register } = sample;
const clusterOf = (undertaking: string): string =>
  register.clusters.find(({ id }) => undertaking.startsWith(`${id}/`))?.name ?? 'none';
const actsAt = (cluster: string, type: string): readonly string[] =>
  register.events.filter((e) => e.undertaking === `${cluster}/1` && e.type === type).map((e) => e.on);
const seenOf = (cluster: string, indicator: string): readonly unknown[] =>
  register.observations.filter((o) => o.about === cluster && o.indicator === indicator).map((o) => o.value);

describe('what is committed is what the tables say', () => {
  it('makes the raw register again', () => {
    expect(JSON.parse(fileText('register.json'))).toEqual(JSON.parse(JSON.stringify(raw)));
  });

  it('makes the register of one cluster a row again', () => {
    expect(JSON.parse(fileText('register.unmerged.json'))).toEqual(JSON.parse(JSON.stringify(unmergedRegister(texts))));
  });

  it('makes the sample again by passing the gate', () => {
    const reading = readRegister(raw);
    expect(sample.register).toEqual(reading.register);
    expect(sample.problems).toEqual(reading.problems);
    expect(sample.accounts).toEqual(reading.accounts);
  });
});

describe('the register of Hà Nội', () => {
  it('refuses one row, the day without a year at Thanh Đa', () => {
    expect(sample.problems.map(({ code, severity, path }) => ({ code, severity, path }))).toEqual([
      { code: 'gate.bad-value', severity: 'error', path: ['events', 54, 'on'] },
    ]);
    expect(raw.events[54]).toMatchObject({ undertaking: 'thanh-da/1', on: '11 April (year not stated)' });
    expect(sample.accounts.events).toEqual({ given: 68, accepted: 67, refused: 1 });
    expect(statusOn(register, 'thanh-da/1', isoDate('2026-11-24')).couldBe).toEqual(['no-record']);
  });

  it('broke ground at four clusters in the first half of 2024, and perhaps at a fifth', () => {
    const broken = (claim: string) =>
      register.events
        .filter((e) => e.type === 'ground-broken' && inSpan(windowOf(e.on), halfYear(2024, 1)) === claim)
        .map((e) => `${clusterOf(e.undertaking)}: ${e.on}`);
    expect(broken('yes')).toEqual([
      'Tam Hiệp: 2024-01-19',
      'Liên Hiệp (giai đoạn 2): 2024-01-19',
      'Đông Phú Yên: 2024-H1',
      'Xà Cầu: 2024-H1',
    ]);
    expect(broken('unknown')).toEqual(['Thanh Văn - Tân Ước: 2024']);
  });

  it('joins six pairs of rows and no more', () => {
    expect([register.clusters.length, unmergedRegister(texts).clusters.length]).toEqual([60, 66]);
    for (const cluster of ['thiet-binh', 'lien-ha-2', 'duc-tu', 'thuy-lam', 'dong-phu-yen', 'cau-bau']) {
      const sources = new Set(
        [
          ...register.observations.filter((o) => o.about === cluster),
          ...register.events.filter((e) => e.undertaking === `${cluster}/1`),
        ].map((row) => row.source),
      );
      expect([cluster, sources.size]).toEqual([cluster, 2]);
    }
    expect(register.clusters.find(({ id }) => id === 'cau-bau')?.aliases).toEqual(['Cầu Bầu - Giai đoạn 2']);
  });

  it('keeps apart what only sounds alike', () => {
    const names = (part: string) =>
      register.clusters
        .filter(({ name }) => name.includes(part))
        .map(({ name, places }) => `${name}, ${places.join(' ')}`);
    expect(names('Liên Hà')).toEqual(['Liên Hà 2, Đông Anh', 'Liên Hà, Đông Anh', 'Liên Hà, Đan Phượng']);
    expect(names('Liên Hiệp')).toEqual(['Liên Hiệp (giai đoạn 2), Phúc Thọ', 'Liên Hiệp, Phúc Thọ']);
    expect(names('Chàng Sơn')).toEqual(['Làng nghề Chàng Sơn - Giai đoạn 2, Thạch Thất', 'Chàng Sơn, Thạch Thất']);
    expect(names('Bình Minh')).toEqual(['Bình Minh - Cao Viên, Thanh Oai', 'Bình Minh, Thanh Oai']);
  });

  it('keeps both values where two sources disagree', () => {
    expect(seenOf('thiet-binh', 'area.total')).toEqual(['22.21', '20.98']);
    expect(seenOf('lien-ha-2', 'capital.registered')).toEqual(['426800000000', '426776000000']);
  });

  it('keeps one act where two tables tell of it', () => {
    expect(actsAt('lang-nghe-phu-yen', 'ground-broken')).toEqual(['2023-03-30']);
    expect(actsAt('dong-la', 'established')).toEqual(['../2020-03-21']);
    expect(actsAt('cau-bau', 'established')).toEqual(['../2019-05-08']);
    expect(seenOf('cau-bau', 'status.printed')).toEqual(['established']);
  });

  it('knows a day no better than the row does', () => {
    expect(actsAt('tam-hiep', 'established')).toEqual(['2020-06-26']);
    expect(actsAt('duc-tu', 'established')).toEqual(['../2019-10-29']);
    expect(actsAt('lang-nghe-di-nau', 'established')).toEqual(['../2019']);
    expect(actsAt('thanh-thuy', 'established')).toEqual(['..']);
    expect(actsAt('cn2-soc-son', 'established')).toEqual([]);
  });

  it('takes no document number from a row that names several', () => {
    const numbers = register.events.flatMap(({ document }) => document ?? []);
    expect(numbers.every((number) => /^\d+\/QĐ-UBND$/u.test(number))).toBe(true);
    expect(numbers).toHaveLength(10);
  });

  it('says where each fact was read', () => {
    const known = new Set(register.sources.map(({ id }) => id));
    const facts = [...register.events, ...register.plans, ...register.observations, ...register.statements];
    expect(facts.filter(({ source }) => source === undefined || !known.has(source))).toEqual([]);
  });

  it('holds all 24 published figures, money in dong', () => {
    expect(register.statements).toHaveLength(24);
    expect(register.statements.find(({ id }) => id === '2022-budget')).toMatchObject({
      indicator: 'budget.paid',
      value: '1100000000000',
      bound: '~',
      over: { from: '2022-01-01', before: '2023-01-01' },
    });
    expect(register.statements.filter(({ value }) => value === undefined).map(({ id }) => id)).toEqual([
      '2022-dp-thach-that',
      '2022-dp-gia-lam',
    ]);
  });

  it('holds every number of the rows, in the words of the page where it is not exact', () => {
    const held = (name: string) => register.observations.filter(({ indicator }) => indicator === name).length;
    expect(['area.total', 'capital.registered', 'tenants.total', 'occupancy.printed'].map(held)).toEqual([
      54, 25, 5, 1,
    ]);
    expect(register.observations.filter((o) => o.bound !== undefined).map((o) => o.id)).toEqual([
      'nam-phuc-tho-giai-doan-1/capital.registered',
      'lang-nghe-di-nau/capital.registered',
    ]);
  });
});

describe('form 04 of Hà Nội', () => {
  const row19 = { method: 'weighted', rounding: { scale: 2, mode: 'half-up' } } as const;
  const form = orThrow(form04(register, { year: 2024, kind: 'year' }, { row19 }));
  const noteOf = (no: string): string | undefined => formRows(form, 'en').find((row) => row.no === no)?.note;

  it('says of each of its 35 rows how many clusters gave a value', () => {
    const rows = formRows(form, 'en').filter(({ unit }) => unit !== '');
    expect(rows).toHaveLength(35);
    const silent = rows.filter(({ note }) => !/\d+ of \d+ clusters gave a value|no clusters to count/u.test(note));
    expect(silent.map(({ no }) => no)).toEqual([]);
  });

  it('counts 32 clusters established, and nine more whose day nobody told', () => {
    expect(noteOf('3')).toBe('from 32 to 41; 51 of 60 clusters gave a value; 9 clusters open');
  });

  it('leaves out what no page tells, rather than printing nought', () => {
    const cell = form.cells.find(({ no }) => no === '18');
    expect([cell?.value, cell?.coverage?.given, cell?.coverage?.asked]).toEqual([null, 0, 5]);
  });

  it('prints nought where there is nothing to add, and says that there was nothing', () => {
    expect([form.cells.find(({ no }) => no === '16.1')?.value, noteOf('16.1')]).toEqual(['0', 'no clusters to count']);
  });
});
