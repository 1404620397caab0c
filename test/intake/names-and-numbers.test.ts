import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeName, readDecisionNumber } from '../../src/intake/index.js';
import { codeOf, told } from './reading.js';

describe('numbers of decisions', () => {
  it.each([
    ['1292 / QD-UBND', '1292/QĐ-UBND'],
    ['Quyết định số 27/2020/QĐ-UBND', '27/2020/QĐ-UBND'],
    ['QĐ 2797/QĐ-UBND', '2797/QĐ-UBND'],
    ['số: 12/NQ-HDND', '12/NQ-HĐND'],
    ['32/2024/NĐ-CP', '32/2024/NĐ-CP'],
    ['1292/qđ-ubnd', '1292/QĐ-UBND'],
    ['952/QÐ-UBND', '952/QĐ-UBND'],
    ['1420/QĐ–TTg', '1420/QĐ-TTG'],
  ])('%s is %s', (text, number) => {
    expect(told(readDecisionNumber(text))).toMatchObject({ number });
    expect(told(readDecisionNumber(text.normalize('NFD')))).toMatchObject({ number });
  });

  it('says when it put marks back, and the year that a number carries', () => {
    expect(told(readDecisionNumber('27/2020/QD-UBND'))).toEqual({
      number: '27/2020/QĐ-UBND',
      year: 2020,
      assumed: ['marks-restored'],
    });
    expect(told(readDecisionNumber('2797/QĐ-UBND'))).toEqual({ number: '2797/QĐ-UBND', assumed: [] });
  });

  it('reads the day beside it', () => {
    expect(told(readDecisionNumber('2797/QĐ-UBND ngày 26/6/2020'))).toEqual({
      number: '2797/QĐ-UBND',
      on: '2020-06-26',
      assumed: [],
    });
    expect(codeOf(readDecisionNumber('2797/QĐ-UBND ngày 31/6/2020'))).toBe('intake.no-such-day');
  });

  it('refuses a set of numbers where one is wanted', () => {
    for (const text of [
      'one of 8202..8207/QĐ-UBND (mapping not published)',
      'one of 4584/4587/QĐ-UBND',
      '12/QĐ-UBND và 13/QĐ-UBND',
    ]) {
      expect(codeOf(readDecisionNumber(text))).toBe('intake.several-numbers');
    }
    for (const text of ['chưa có', '12', 'QĐ-UBND', '12/'])
      expect(codeOf(readDecisionNumber(text))).toBe('intake.unreadable');
    expect(codeOf(readDecisionNumber(''))).toBe('intake.empty');
  });
});

describe('names of clusters', () => {
  it.each(['Cụm công nghiệp', 'Cụm CN', 'CCN', 'cụm CCN', 'Cụm công nghiệp:', 'CỤM CÔNG NGHIỆP'])(
    'drops the words %s',
    (words) => {
      expect(told(normalizeName(`${words} Dị Nậu`))).toEqual({
        title: 'Dị Nậu',
        name: 'Dị Nậu',
        key: 'di nau',
        craftVillage: false,
        town: false,
        assumed: [],
      });
    },
  );

  it('drops English words behind the name', () => {
    expect(told(normalizeName('Thanh Da Industrial Cluster'))).toMatchObject({ name: 'Thanh Da', key: 'thanh da' });
  });

  it('knows a town from a cluster that is named just town', () => {
    expect(told(normalizeName('CCN thị trấn Vạn Hà'))).toMatchObject({
      title: 'Thị trấn Vạn Hà',
      name: 'Vạn Hà',
      town: true,
    });
    expect(told(normalizeName('Thị trấn'))).toMatchObject({
      name: 'Thị trấn',
      key: 'thi tran',
      town: false,
      assumed: [],
    });
  });

  it('reads numbers in either script as one', () => {
    expect(told(normalizeName('Hồng Lạc III'))).toMatchObject({ key: 'hong lac', ordinal: 3, name: 'Hồng Lạc III' });
    expect(told(normalizeName('Hồng Lạc 3'))).toMatchObject({ key: 'hong lac', ordinal: 3 });
    expect(told(normalizeName('Hồng Lạc'))).not.toHaveProperty('ordinal');
  });

  it('parts the phase from the name and keeps it as printed', () => {
    expect(told(normalizeName('Liên Hiệp (giai đoạn 2)'))).toMatchObject({
      title: 'Liên Hiệp (giai đoạn 2)',
      name: 'Liên Hiệp',
      phase: 'giai đoạn 2',
      phaseNumber: 2,
    });
    expect(told(normalizeName('Cầu Bầu - Giai đoạn II'))).toMatchObject({
      name: 'Cầu Bầu',
      phase: 'Giai đoạn II',
      phaseNumber: 2,
    });
    expect(told(normalizeName('Bình Minh - Cao Viên'))).not.toHaveProperty('phase');
  });

  it('parts craft and trade from the place for the key only', () => {
    expect(told(normalizeName('Làng nghề Dị Nậu'))).toMatchObject({
      name: 'Làng nghề Dị Nậu',
      key: 'di nau',
      craftVillage: true,
    });
    expect(told(normalizeName('Đồ mộc dân dụng Phùng Xá'))).toMatchObject({
      key: 'phung xa',
      product: 'Đồ mộc dân dụng',
    });
    expect(told(normalizeName('gốm sứ Bát Tràng'))).toMatchObject({ key: 'bat trang', product: 'gốm sứ' });
  });

  it('gives capitals back that haste or shouting took, and says so', () => {
    expect(told(normalizeName('Việt hòa'))).toMatchObject({ name: 'Việt Hòa', assumed: ['capital-restored'] });
    expect(told(normalizeName('LÀNG NGHỀ PHÚ YÊN II'))).toMatchObject({
      name: 'Làng nghề Phú Yên II',
      assumed: ['capital-restored'],
    });
    expect(told(normalizeName('CN3 Sóc Sơn'))).toMatchObject({ name: 'CN3 Sóc Sơn', assumed: [] });
  });

  it('refuses several names and none', () => {
    expect(told(normalizeName('Dac Kho / Dac So'))).toMatchObject({
      code: 'intake.several-names',
      names: ['Dac Kho', 'Dac So'],
    });
    expect(told(normalizeName('Tân Phú 1 + Tân Phú 2 (combined)'))).toMatchObject({
      names: ['Tân Phú 1', 'Tân Phú 2'],
    });
    expect(codeOf(normalizeName('12'))).toBe('intake.unreadable');
    expect(codeOf(normalizeName(' '))).toBe('intake.empty');
  });

  it('answers any text, and finds the same name in what it made of one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const once = normalizeName(text);
        if (once.ok) expect(once.value.key).toBeTypeOf('string');
        expect(readDecisionNumber(text)).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });
});
