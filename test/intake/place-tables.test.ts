import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { communeDirectory } from '../../src/intake/places/communes.js';
import { districtDirectory } from '../../src/intake/places/districts.js';
import { formerCommuneDirectory } from '../../src/intake/places/former-communes.js';
import {
  joinDirectories,
  placeOn,
  placesOn,
  provinceDirectory,
  sameLand,
  successorsOf,
  type PlaceDirectory,
  type PlaceLevel,
} from '../../src/intake/places/index.js';
import { codeOf, told } from './reading.js';

const provinces = provinceDirectory();
const districts = districtDirectory();
const communes = communeDirectory();
const former = formerCommuneDirectory();
const all = joinDirectories(provinces, districts, former, communes);

const kindsOn = (directory: PlaceDirectory, level: PlaceLevel, on: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind } of placesOn(directory, level, isoDate(on))) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

describe('districts', () => {
  it('are 696 on the last map and none since', () => {
    const last = { huyện: 508, 'thành phố': 87, 'thị xã': 52, quận: 49 };
    expect(kindsOn(districts, 'district', '2025-06-30')).toEqual(last);
    expect(kindsOn(districts, 'district', '2025-03-01')).toEqual(last);
    expect(placesOn(districts, 'district', isoDate('2025-07-01'))).toEqual([]);
  });

  it('are not spoken of before the list', () => {
    expect(placesOn(districts, 'district', isoDate('2025-02-28'))).toEqual([]);
  });

  it('of Hà Nội are 30: 12 quận, 17 huyện, 1 thị xã', () => {
    const units = placesOn(districts, 'district', isoDate('2025-06-30')).filter(({ parent }) => parent === '01');
    expect(units).toHaveLength(30);
    expect(units.filter(({ kind }) => kind === 'quận')).toHaveLength(12);
    expect(units.filter(({ kind }) => kind === 'thị xã').map(({ name }) => name)).toEqual(['Sơn Tây']);
  });

  it('that differ by kind alone are told apart by it, and in doubt without', () => {
    const code = (name: string) => {
      const found = placeOn(districts, { level: 'district', name, on: isoDate('2025-06-30') });
      return found.ok ? found.value.place.code : found.problems[0].params;
    };
    expect(code('huyện Kỳ Anh')).toBe('447');
    expect(code('Thị xã Kỳ Anh')).toBe('449');
    expect(code('TX Kỳ Anh')).toBe('449');
    expect(code('thi xa ky anh')).toBe('449');
    expect(code('Kỳ Anh')).toMatchObject({ codes: ['447', '449'] });
  });

  it('went into nothing of their level', () => {
    const key = { level: 'district', code: '017', on: isoDate('2025-06-30') } as const;
    expect(successorsOf(districts, key, isoDate('2025-07-01'))).toEqual({
      ok: true,
      value: { share: 'unknown', places: [] },
    });
  });
});

describe('communes since 1/7/2025', () => {
  it.each([
    ['2025-07-01', { xã: 2621, phường: 687, 'đặc khu': 13 }],
    ['2026-04-29', { xã: 2621, phường: 687, 'đặc khu': 13 }],
    ['2026-04-30', { xã: 2611, phường: 697, 'đặc khu': 13 }],
    ['2026-09-19', { xã: 2611, phường: 697, 'đặc khu': 13 }],
    ['2026-09-20', { xã: 2599, phường: 709, 'đặc khu': 13 }],
  ])('on %s are 3,321 of these kinds', (on, counts) => {
    expect(kindsOn(communes, 'commune', on)).toEqual(counts);
  });

  it.each([
    ['01', 51, 75],
    ['24', 33, 66],
    ['15', 10, 89],
    ['38', 19, 147],
    ['52', 25, 110],
    ['33', 11, 93],
  ])('of province %s are %i phường and %i xã', (province, wards, rural) => {
    const units = placesOn(communes, 'commune', isoDate('2025-07-01')).filter(({ parent }) => parent === province);
    expect(units.filter(({ kind }) => kind === 'phường')).toHaveLength(wards);
    expect(units.filter(({ kind }) => kind === 'xã')).toHaveLength(rural);
  });

  it('have one name each in their province, and lie in one that is there', () => {
    const units = placesOn(communes, 'commune', isoDate('2026-09-20'));
    expect(new Set(units.map(({ parent, name }) => `${parent} ${name}`)).size).toBe(3321);
    const known = new Set(placesOn(provinces, 'province', isoDate('2026-09-20')).map(({ code }) => code));
    expect(units.filter(({ parent }) => !known.has(parent ?? ''))).toEqual([]);
    expect(new Set(units.map(({ parent }) => parent)).size).toBe(34);
  });

  it('that became wards are the same land under a new kind', () => {
    const key = { level: 'commune', code: '07294', on: isoDate('2025-07-01') } as const;
    const heirs = successorsOf(communes, key, isoDate('2026-09-20'));
    expect(heirs).toMatchObject({
      value: { share: 'whole', places: [{ code: '07294', kind: 'phường', name: 'Bố Hạ' }] },
    });
    expect(successorsOf(communes, key, isoDate('2026-09-19'))).toMatchObject({ value: { share: 'same' } });
  });
});

describe('communes before 1/7/2025', () => {
  it('are 10,035 on the last map, each in a district of it', () => {
    expect(kindsOn(former, 'commune', '2025-06-30')).toEqual({ xã: 7692, phường: 1726, 'thị trấn': 617 });
    const known = new Set(districts.units.map(({ code }) => code));
    expect(former.units.filter(({ parent }) => !known.has(parent ?? ''))).toEqual([]);
  });

  it('of Hà Nội are 526', () => {
    const inside = new Set(districts.units.filter(({ parent }) => parent === '01').map(({ code }) => code));
    expect(former.units.filter(({ parent }) => inside.has(parent ?? ''))).toHaveLength(526);
  });

  it('went whole into one or in parts into two to five, and every one went somewhere', () => {
    const heirs = new Map<string, string[]>();
    for (const { code, share } of former.successions) heirs.set(code, [...(heirs.get(code) ?? []), share]);
    expect(heirs.size).toBe(10_035);
    const counts = new Map<number, number>();
    for (const shares of heirs.values()) counts.set(shares.length, (counts.get(shares.length) ?? 0) + 1);
    const told = [...heirs.values()].map((shares) => `${shares.length === 1} ${[...new Set(shares)].join()}`);
    expect([...new Set(told)].sort()).toEqual(['false part', 'true whole']);
    expect(Object.fromEntries(counts)).toEqual({ 1: 9595, 2: 368, 3: 55, 4: 16, 5: 1 });
  });

  it('made all communes of 1/7/2025 but five islands', () => {
    const made = new Set(former.successions.map(({ into }) => into));
    const islands = placesOn(communes, 'commune', isoDate('2025-07-01')).filter(({ code }) => !made.has(code));
    expect(islands.map(({ kind, name }) => `${kind} ${name}`).sort()).toEqual([
      'đặc khu Bạch Long Vĩ',
      'đặc khu Côn Đảo',
      'đặc khu Cồn Cỏ',
      'đặc khu Hoàng Sa',
      'đặc khu Lý Sơn',
    ]);
    expect(made.size).toBe(3316);
  });

  it('never crossed the bounds of a province of 2025', () => {
    const provinceOf = new Map(districts.units.map(({ code, parent }) => [code, parent ?? '']));
    const heirOf = new Map(provinces.successions.map(({ code, into }) => [code, into]));
    const before = new Map(former.units.map(({ code, parent }) => [code, provinceOf.get(parent ?? '') ?? '']));
    const after = new Map(communes.units.map(({ code, parent }) => [code, parent]));
    const joined = (code: string): string =>
      provinces.successions.some((one) => one.code === code && one.before === '2025-07-01')
        ? (heirOf.get(code) ?? '')
        : code;
    expect(former.successions.filter(({ code, into }) => joined(before.get(code) ?? '') !== after.get(into))).toEqual(
      [],
    );
  });

  const became = (code: string, day: string): unknown => {
    const heirs = successorsOf(all, { level: 'commune', code, on: isoDate('2025-06-30') }, isoDate(day));
    return heirs.ok ? [heirs.value.share, ...heirs.value.places.map(({ kind, name }) => `${kind} ${name}`)] : heirs;
  };

  it('are followed into the new ones: the four wards at the heart of Hà Nội as their resolution has them', () => {
    expect(became('00001', '2025-07-01')).toEqual(['whole', 'phường Hồng Hà']);
    expect(became('00006', '2025-07-01')).toEqual(['whole', 'phường Ngọc Hà']);
    expect(became('00496', '2025-07-01')).toEqual(['part', 'xã Đông Anh', 'xã Thư Lâm']);
  });

  it('and on, where a new one has become a ward since', () => {
    const into = former.successions.find(({ into: heir }) => heir === '07294');
    expect(into).toBeDefined();
    expect(became(into?.code ?? '', '2026-09-19')).toEqual(['whole', 'xã Bố Hạ']);
    expect(became(into?.code ?? '', '2026-09-20')).toEqual(['whole', 'phường Bố Hạ']);
  });

  it('have one name in many districts, so the district is said', () => {
    const named = (name: string, parent?: string) =>
      placeOn(all, { level: 'commune', name, on: isoDate('2025-06-30'), ...(parent === undefined ? {} : { parent }) });
    expect(codeOf(named('Tam Hiệp'))).toBe('intake.ambiguous-place');
    expect(named('xã Tam Hiệp', '272')).toMatchObject({ value: { place: { code: '09775' } } });
    expect(named('TT Phùng')).toMatchObject({ value: { place: { kind: 'thị trấn', parent: '273' } } });
    expect(codeOf(named('xã Phùng', '273'))).toBe('intake.unknown-place');
  });

  it('are found whichever vowel the tone stands on, and whether wards are counted 1 or 01', () => {
    const code = (name: string, parent: string) => {
      const found = placeOn(all, { level: 'commune', name, parent, on: isoDate('2025-06-30') });
      return found.ok ? found.value.place.code : found.problems[0].code;
    };
    expect([code('Nhơn Hòa', '549'), code('Nhơn Hoà', '549'), code('nhon hoa', '549')]).toEqual(Array(3).fill('21943'));
    expect(code('phường 01', '555')).toBe(code('Phường 1', '555'));
    expect(code('P.1', '555')).toBe('22015');
    expect(code('Nhơn Hỏa', '549')).toBe('21943');
  });
});

describe('codes', () => {
  it('mean another place on another day: 3,316 of the 3,321 new ones were in use the day before', () => {
    const then = new Map(former.units.map(({ code, name, kind }) => [code, `${kind} ${name}`]));
    const now = placesOn(communes, 'commune', isoDate('2025-07-01'));
    expect(now.filter(({ code }) => then.has(code))).toHaveLength(3316);
    const on = (day: string) => placeOn(all, { level: 'commune', code: '00475', on: isoDate(day) });
    expect(on('2025-06-30')).toMatchObject({ value: { place: { name: 'Vân Hà' } } });
    expect(on('2025-07-01')).toMatchObject({ value: { place: { name: 'Thư Lâm' } } });
  });
});

describe('directories joined', () => {
  it('are checked to the earliest day and say what they are', () => {
    const older = { ...provinces, checkedOn: isoDate('2025-12-31') };
    expect(joinDirectories(communes, older)).toMatchObject({
      checkedOn: '2025-12-31',
      edition: 'communes-2026-09-20 + provinces-2026-09-20',
    });
    expect(joinDirectories()).toEqual({ edition: '', checkedOn: '', units: [], successions: [] });
  });

  it('are in doubt where two hold one unit', () => {
    const twice = joinDirectories(provinces, provinces);
    expect(told(placeOn(twice, { level: 'province', code: '01', on: isoDate('2025-01-01') }))).toMatchObject({
      code: 'intake.ambiguous-place',
      codes: ['01', '01'],
    });
  });

  it('say what a series of communes lacks, and doubt one in which land was split', () => {
    const cover = (on: string, ...codes: string[]) => ({ level: 'commune', codes, on: isoDate(on) }) as const;
    const now = cover('2025-07-01', '00475'); // Thư Lâm: two communes whole, parts of seven
    const lacks = sameLand(all, cover('2025-06-30', '00475', '00496'), now);
    expect([lacks.verdict, ...lacks.lacking.map(({ name }) => name)]).toEqual(['not-comparable', 'Thuỵ Lâm']);
    expect(sameLand(all, cover('2025-06-30', '00475', '00460'), now).verdict).toBe('unknown');
    const whole = former.successions.filter(({ into }) => into === '07294').map(({ code }) => code);
    expect(sameLand(all, cover('2025-06-30', ...whole), cover('2026-09-20', '07294')).verdict).toBe('comparable');
  });
});

describe('what was taken from others', () => {
  it('is shipped with both licences, and every table names them', () => {
    const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const notices = file('THIRD-PARTY-NOTICES.md');
    expect(notices).toContain('Copyright (c) 2021 Thang Le Quoc');
    expect(notices).toContain('Copyright (c) 2025 Tran Ngoc Minh Hieu');
    expect(notices.match(/The above copyright notice and this permission notice shall be included/g)).toHaveLength(2);
    expect(JSON.parse(file('package.json')).files).toContain('THIRD-PARTY-NOTICES.md');
    for (const table of ['province-rows', 'district-rows', 'commune-rows', 'former-commune-rows', 'communes-made-of'])
      expect(file(`src/intake/places/${table}.ts`)).toMatch(
        /^\/\*! .*Copyright \(c\) 2025 Tran Ngoc Minh Hieu.*THIRD-PARTY-NOTICES\.md/,
      );
  });
});
