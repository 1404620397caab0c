import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../src/core/index.js';
import { dayUnderRegime } from '../../src/law/engine/day-under-regime.js';
import {
  appraisalTerm,
  CONFIDENCES,
  idleLand,
  instruments,
  isAtLeast,
  isInForce,
  lawEdition,
  lawOn,
  meetsThreshold,
  provisionOf,
  REGIMES,
  regimes,
  ruleInForce,
  weakest,
} from '../../src/law/index.js';
import { allRules } from '../../src/law/all-rules.js';

const day = fc.integer({ min: 0, max: 7000 }).map((n) => addDays(isoDate('2009-01-01'), n));

describe('a citation', () => {
  it('prints instrument, article, clause and point as the law is cited', () => {
    expect(provisionOf({ instrument: '32/2024/NĐ-CP', article: '8', clause: '1', point: 'c' })).toBe(
      '32/2024/NĐ-CP, điều 8 khoản 1 điểm c',
    );
  });

  it('prints a part that is not an article, and an instrument alone where no more was seen', () => {
    expect(provisionOf({ instrument: '14/2024/TT-BCT', part: 'phụ lục I' })).toBe('14/2024/TT-BCT, phụ lục I');
    expect(provisionOf({ instrument: '105/2009/QĐ-TTg' })).toBe('105/2009/QĐ-TTg');
  });

  it('names the amending instrument, and the one it is read with', () => {
    expect(
      provisionOf({
        instrument: '32/2024/NĐ-CP',
        article: '2',
        amendedBy: '303/2026/NĐ-CP',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      }),
    ).toBe('32/2024/NĐ-CP, điều 2 (sửa đổi, bổ sung bởi 303/2026/NĐ-CP) (đọc cùng 139/2025/NĐ-CP, điều 12)');
  });

  it('cites only instruments that the table knows', () => {
    for (const { versions } of allRules) {
      for (const { source } of versions) {
        expect(instruments[source.instrument].id).toBe(source.instrument);
        if (source.amendedBy !== undefined) expect(instruments[source.amendedBy].amends).toContain(source.instrument);
        if (source.readWith !== undefined) expect(Object.keys(instruments)).toContain(source.readWith.instrument);
      }
    }
  });

  it('is never of an instrument that came into force after the version it stands for', () => {
    for (const { id, versions } of allRules) {
      for (const { source, force } of versions) {
        const { force: own } = instruments[source.amendedBy ?? source.instrument];
        // Article 43 of the construction law was in force half a year before the rest.
        if (own !== null && id !== 'construction.permit-exemption') expect(own.from <= force.from, id).toBe(true);
      }
    }
  });
});

describe('confidence', () => {
  it('is text, then summary, then assumption, and the weakest beneath an answer stands on it', () => {
    expect(CONFIDENCES).toEqual(['text', 'summary', 'assumption']);
    expect(weakest('text')).toBe('text');
    expect(weakest('text', 'assumption', 'summary')).toBe('assumption');
    expect(isAtLeast('text', 'summary')).toBe(true);
    expect(isAtLeast('summary', 'summary')).toBe(true);
    expect(isAtLeast('assumption', 'summary')).toBe(false);
  });

  it('is demanded at least as strong: a weaker version is refused with its basis', () => {
    const found = ruleInForce(appraisalTerm, isoDate('2026-10-01'), { atLeast: 'text' });
    expect(found.ok ? null : found.problems[0]).toEqual({
      code: 'law.below-confidence',
      severity: 'error',
      params: { rule: 'procedure.appraise', on: '2026-10-01', confidence: 'summary', atLeast: 'text' },
      basis: {
        rule: 'procedure.appraise',
        provision: '32/2024/NĐ-CP, điều 10 khoản 3 (sửa đổi, bổ sung bởi 303/2026/NĐ-CP)',
        confidence: 'summary',
        force: { from: '2026-09-15', before: null },
      },
    });
    expect(ruleInForce(appraisalTerm, isoDate('2026-10-01'), { atLeast: 'summary' }).ok).toBe(true);
  });
});

describe('force', () => {
  it('is half-open', () => {
    const force = { from: isoDate('2024-05-01'), before: isoDate('2025-07-01') };
    expect(['2024-04-30', '2024-05-01', '2025-06-30', '2025-07-01'].map((on) => isInForce(force, isoDate(on)))).toEqual(
      [false, true, true, false],
    );
    expect(isInForce({ from: isoDate('2024-05-01'), before: null }, isoDate('9999-12-31'))).toBe(true);
  });
});

describe('a threshold', () => {
  it.each([
    ['>', false, false, true],
    ['>=', false, true, true],
    ['<', true, false, false],
    ['<=', true, true, false],
  ] as const)('with %s reads below, on and above the edge as %s, %s, %s', (op, below, on, above) => {
    const threshold = { op, value: '50', unit: '%' } as const;
    expect([
      meetsThreshold(threshold, '49.9999'),
      meetsThreshold(threshold, '50'),
      meetsThreshold(threshold, '50.0001'),
    ]).toEqual([below, on, above]);
  });

  it('is one or the other of two opposite operators, never both', () => {
    const number = fc.integer({ min: 0, max: 2_000_000 }).map((n) => String(n / 10_000));
    fc.assert(
      fc.property(number, number, (edge, value) => {
        expect(meetsThreshold({ op: '>', value: edge, unit: '%' }, value)).toBe(Number(value) > Number(edge));
        expect(meetsThreshold({ op: '<=', value: edge, unit: '%' }, value)).toBe(Number(value) <= Number(edge));
      }),
    );
  });
});

describe('the day under another regime', () => {
  it('is the day itself while the regime rules, and its nearest day otherwise', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...REGIMES), (on, regime) => {
        const { force } = regimes[regime];
        const used = dayUnderRegime(on, regime);
        expect(isInForce(force, used)).toBe(true);
        if (isInForce(force, on)) expect(used).toBe(on);
        else if (on < force.from) expect(used).toBe(force.from);
        else expect(addDays(used, 1)).toBe(force.before);
      }),
    );
  });

  it('is heeded only by rules that follow the dossier: land law is that of the day for everyone', () => {
    const options = { regime: '68/2017+66/2020' } as const;
    expect(ruleInForce(idleLand, isoDate('2024-08-01'), options).ok).toBe(true);
    expect(ruleInForce(appraisalTerm, isoDate('2024-08-01'), options)).toMatchObject({
      value: { value: { length: 15 } },
    });
  });

  it('is named in the refusal', () => {
    const found = ruleInForce(
      allRules.find(({ id }) => id === 'type.high-tech') ?? appraisalTerm,
      isoDate('2026-10-01'),
      {
        regime: '68/2017',
      },
    );
    expect(found.ok ? null : found.problems[0].params).toEqual({
      rule: 'type.high-tech',
      on: '2026-10-01',
      question: '68-2017-unread',
      regime: '68/2017',
    });
  });
});

describe('the law of a day', () => {
  it('lists every national rule, and those of one province when asked', () => {
    const national = allRules.filter(({ province }) => province === undefined).length;
    expect(lawOn(isoDate('2024-06-01')).rules).toHaveLength(national);
    const hanoi = lawOn(isoDate('2024-06-01'), { province: '01' }).rules.map(({ rule }) => rule.id);
    expect(hanoi).toHaveLength(national + 4);
    expect(hanoi).toContain('developer.delay-hanoi');
    expect(lawOn(isoDate('2026-06-01'), { province: '15' }).rules).toHaveLength(national + 2);
  });

  it('names its day, edition and regime', () => {
    expect(lawOn(isoDate('2024-06-01'))).toMatchObject({ on: '2024-06-01', edition: lawEdition, regime: '32/2024' });
    expect(lawOn(isoDate('2009-10-04')).regime).toBeNull();
  });

  it('knows nothing before 5/10/2009', () => {
    expect(lawOn(isoDate('2009-10-04')).rules.filter(({ answer }) => answer.ok)).toEqual([]);
  });

  it('answers each rule as the rule alone does, on any day', () => {
    fc.assert(
      fc.property(day, (on) => {
        for (const { rule, answer } of lawOn(on).rules) expect(answer).toEqual(ruleInForce(rule, on));
      }),
      { numRuns: 20 },
    );
  });

  it('says of every answer after the last check that it goes beyond it', () => {
    const late = lawOn(isoDate('2026-12-01')).rules.flatMap(({ answer }) => (answer.ok ? [answer.value.basis] : []));
    expect(late.length).toBeGreaterThan(100);
    expect(late.every(({ beyondChecked }) => beyondChecked === true)).toBe(true);
  });
});
