import { describe, expect, it } from 'vitest';
import { isoDate, type IsoDate } from '../../src/core/index.js';
import {
  placeOn,
  placesOn,
  provinceDirectory,
  sameLand,
  successorsOf,
  type PlaceDirectory,
} from '../../src/intake/places/index.js';
import { codeOf, told } from './reading.js';

const directory = provinceDirectory();
const province = (code: string, on: string) => ({ level: 'province', code, on: isoDate(on) }) as const;
const nameOn = (code: string, on: string): unknown => {
  const found = placeOn(directory, province(code, on));
  return found.ok ? `${found.value.place.kind} ${found.value.place.name}` : found.problems[0].code;
};

describe('provinces', () => {
  it.each([
    ['2009-01-10', 63, 5],
    ['2024-12-31', 63, 5],
    ['2025-01-01', 63, 6],
    ['2025-06-30', 63, 6],
    ['2025-07-01', 34, 6],
    ['2026-04-29', 34, 6],
    ['2026-04-30', 34, 7],
    ['2026-09-01', 34, 8],
    ['2026-09-20', 34, 9],
  ])('on %s are %i, %i of them cities', (on, all, cities) => {
    const units = placesOn(directory, 'province', isoDate(on));
    expect(units).toHaveLength(all);
    expect(units.filter(({ kind }) => kind === 'thành phố')).toHaveLength(cities);
    expect(new Set(units.map(({ code }) => code)).size).toBe(all);
    expect(new Set(units.map(({ name }) => name)).size).toBe(all);
  });

  it.each([
    ['15', 'tỉnh Yên Bái', 'tỉnh Lào Cai'],
    ['24', 'tỉnh Bắc Giang', 'tỉnh Bắc Ninh'],
    ['44', 'tỉnh Quảng Bình', 'tỉnh Quảng Trị'],
    ['52', 'tỉnh Bình Định', 'tỉnh Gia Lai'],
    ['80', 'tỉnh Long An', 'tỉnh Tây Ninh'],
    ['82', 'tỉnh Tiền Giang', 'tỉnh Đồng Tháp'],
    ['91', 'tỉnh Kiên Giang', 'tỉnh An Giang'],
  ])('code %s was %s and is %s', (code, before, after) => {
    expect(nameOn(code, '2025-06-30')).toBe(before);
    expect(nameOn(code, '2025-07-01')).toBe(after);
  });

  it('all went whole into one that is there', () => {
    for (const unit of placesOn(directory, 'province', isoDate('2025-06-30'))) {
      const heirs = successorsOf(directory, province(unit.code, '2025-06-30'), isoDate('2026-09-20'));
      expect(heirs.ok && heirs.value.places).toHaveLength(1);
      expect(heirs.ok && ['same', 'whole']).toContain(heirs.ok && heirs.value.share);
    }
  });

  it('a code that ended names nothing after', () => {
    expect(nameOn('34', '2025-06-30')).toBe('tỉnh Thái Bình');
    expect(told(placeOn(directory, province('34', '2025-07-01')))).toEqual({
      code: 'intake.unknown-place',
      place: '34',
      on: '2025-07-01',
    });
  });

  it('are found by name as written, else without marks, with or without the word of kind', () => {
    const named = (name: string, on = '2025-01-01') => {
      const found = placeOn(directory, { level: 'province', name, on: isoDate(on) });
      return found.ok ? found.value.place.code : found.problems[0].code;
    };
    expect(named('Thành phố Hà Nội')).toBe('01');
    expect(named('tỉnh Thái Bình')).toBe('34');
    expect(named('THAI BINH')).toBe('34');
    expect(named('Thừa Thiên Huế', '2024-12-31')).toBe('46');
    expect(named('Thừa Thiên Huế')).toBe('intake.unknown-place');
    expect(named('Huế')).toBe('46');
  });

  it('says when a day lies beyond what was checked', () => {
    expect(placeOn(directory, province('01', '2026-09-20'))).toMatchObject({ value: { beyondChecked: false } });
    expect(placeOn(directory, province('01', '2026-09-21'))).toMatchObject({ value: { beyondChecked: true } });
  });
});

describe('what became of a province', () => {
  const became = (code: string, on: string, day: string): unknown => {
    const heirs = successorsOf(directory, province(code, on), isoDate(day));
    return heirs.ok
      ? [heirs.value.share, ...heirs.value.places.map(({ kind, name }) => `${kind} ${name}`)]
      : codeOf(heirs);
  };

  it('is followed through every change', () => {
    expect(became('34', '2022-12-31', '2025-07-31')).toEqual(['whole', 'tỉnh Hưng Yên']);
    expect(became('70', '2024-01-01', '2026-04-29')).toEqual(['whole', 'tỉnh Đồng Nai']);
    expect(became('70', '2024-01-01', '2026-04-30')).toEqual(['whole', 'thành phố Đồng Nai']);
    expect(became('27', '2024-01-01', '2026-09-20')).toEqual(['whole', 'thành phố Bắc Ninh']);
    expect(became('01', '2010-01-01', '2026-01-01')).toEqual(['same', 'thành phố Hà Nội']);
    expect(became('52', '2025-07-01', '2026-01-01')).toEqual(['same', 'tỉnh Gia Lai']);
    expect(became('99', '2025-07-01', '2026-01-01')).toBe('intake.unknown-place');
  });
});

describe('a series across 1/7/2025', () => {
  const cover = (on: string, ...codes: string[]) => ({ level: 'province', codes, on: isoDate(on) }) as const;
  const verdict = (a: ReturnType<typeof cover>, b: ReturnType<typeof cover>) => {
    const { verdict: of, lacking } = sameLand(directory, a, b);
    return [of, ...lacking.map(({ name }) => name)];
  };

  it('is not comparable under one name: Gia Lai 13 in 2024 and 62 in 2025, Hưng Yên 26 in 2022 and 74 in 2025', () => {
    expect(verdict(cover('2024-10-31', '64'), cover('2025-09-30', '52'))).toEqual(['not-comparable', 'Bình Định']);
    expect(verdict(cover('2022-12-31', '33'), cover('2025-07-31', '33'))).toEqual(['not-comparable', 'Thái Bình']);
  });

  it('is comparable once mapped: with Bình Định, with Thái Bình', () => {
    expect(verdict(cover('2024-10-31', '64', '52'), cover('2025-09-30', '52'))).toEqual(['comparable']);
    expect(verdict(cover('2022-12-31', '33', '34'), cover('2025-07-31', '33'))).toEqual(['comparable']);
  });

  it('is not comparable when the earlier figure holds more', () => {
    expect(verdict(cover('2024-10-31', '64', '52', '01'), cover('2025-09-30', '52'))).toEqual(['not-comparable']);
  });

  it('goes on through a new name or kind alone', () => {
    expect(verdict(cover('2024-12-31', '46'), cover('2025-01-01', '46'))).toEqual(['comparable']);
    expect(verdict(cover('2025-07-01', '75'), cover('2026-09-01', '75'))).toEqual(['comparable']);
    expect(verdict(cover('2010-01-01', '01'), cover('2026-01-01', '01'))).toEqual(['comparable']);
  });

  it('is unknown for codes that are none that day, other levels and days in the wrong order', () => {
    expect(verdict(cover('2025-07-01', '34'), cover('2026-01-01', '33'))).toEqual(['unknown']);
    expect(verdict(cover('2026-01-01', '33'), cover('2025-07-01', '33'))).toEqual(['unknown']);
    expect(
      sameLand(directory, cover('2025-07-01', '33'), { ...cover('2026-01-01', '33'), level: 'commune' }).verdict,
    ).toBe('unknown');
  });
});

// Some communes of Hà Nội as a host would fill them in: the statistics office's own table of the change of 1/7/2025.
const reform = '2025-07-01' as IsoDate;
const old = (code: string, name: string) =>
  ({ level: 'commune', code, name, kind: 'xã', from: null, before: reform }) as const;
const fresh = (code: string, name: string) =>
  ({ level: 'commune', code, name, kind: 'xã', from: reform, before: null }) as const;
const into = (code: string, heir: string, share: 'whole' | 'part' | 'unknown') =>
  ({ level: 'commune', code, before: reform, into: heir, share }) as const;

const communes: PlaceDirectory = {
  edition: 'fixture',
  checkedOn: isoDate('2026-09-20'),
  units: [
    old('00475', 'Vân Hà'),
    old('00496', 'Dục Tú'),
    old('09775', 'Tam Hiệp'),
    old('00000', 'Không rõ'),
    { ...old('00001', 'Tam Hiệp'), parent: '020' },
    fresh('00475', 'Thư Lâm'),
    fresh('00454', 'Đông Anh'),
    fresh('09772', 'Hát Môn'),
  ],
  successions: [
    into('00475', '00475', 'whole'),
    into('00496', '00454', 'part'),
    into('00496', '00475', 'part'),
    into('09775', '09772', 'whole'),
    // A placeholder: a source that names an heir and not its share, and one that names an heir that is not there.
    into('00000', '09772', 'unknown'),
    into('00001', '99999', 'whole'),
  ],
};

describe('communes, filled in by a host', () => {
  const commune = (code: string) => ({ level: 'commune', code, on: isoDate('2024-01-01') }) as const;
  const became = (code: string): unknown => {
    const heirs = successorsOf(communes, commune(code), isoDate('2026-01-01'));
    return heirs.ok ? [heirs.value.share, ...heirs.value.places.map(({ name }) => name)] : codeOf(heirs);
  };

  it('are never one of several when they were split', () => {
    expect(became('00475')).toEqual(['whole', 'Thư Lâm']);
    expect(became('00496')).toEqual(['part', 'Đông Anh', 'Thư Lâm']);
    expect(became('09775')).toEqual(['whole', 'Hát Môn']);
  });

  it('are unknown where the data do not say', () => {
    expect(became('00000')).toEqual(['unknown', 'Hát Môn']);
    expect(became('00001')).toEqual(['unknown']);
  });

  it('have one code for two places, told apart by the day', () => {
    expect(placeOn(communes, { ...commune('00475'), on: reform })).toMatchObject({
      value: { place: { name: 'Thư Lâm' } },
    });
    expect(placeOn(communes, commune('00475'))).toMatchObject({ value: { place: { name: 'Vân Hà' } } });
  });

  it('are ambiguous where two have a name', () => {
    expect(told(placeOn(communes, { level: 'commune', name: 'Tam Hiệp', on: isoDate('2024-01-01') }))).toMatchObject({
      code: 'intake.ambiguous-place',
      codes: ['09775', '00001'],
    });
  });

  it('make a series unknown when a split one is among them, and do not trouble others', () => {
    const then = (...codes: string[]) => ({ level: 'commune', codes, on: isoDate('2024-01-01') }) as const;
    const now = (...codes: string[]) => ({ level: 'commune', codes, on: isoDate('2026-01-01') }) as const;
    const told = { ...communes, units: communes.units.filter(({ code }) => !/^0000/.test(code)) };
    expect(sameLand(told, then('00475', '00496'), now('00475')).verdict).toBe('unknown');
    expect(sameLand(told, then('00475', '00496'), now('00475', '00454')).verdict).toBe('comparable');
    expect(sameLand(told, then('00475'), now('00475')).verdict).toBe('unknown');
    expect(sameLand(told, then('09775'), now('09772')).verdict).toBe('comparable');
    expect(sameLand(told, then('09775', '00475'), now('09772')).verdict).toBe('not-comparable');
    // Somebody's land went nobody knows where.
    expect(sameLand(communes, then('09775'), now('09772')).verdict).toBe('unknown');
  });
});
