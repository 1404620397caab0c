import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../src/core/index.js';
import { governingRegime, regimeOfDay, regimeOn, REGIMES, regimes, ruleInForce } from '../../src/law/index.js';

const governs = (on: string, appraisalFrom?: string): string => {
  const found = governingRegime(isoDate(on), appraisalFrom === undefined ? undefined : isoDate(appraisalFrom));
  if (found.ok) return `${found.value.regime} (${found.value.because}, ${found.value.basis.confidence})`;
  const [{ params }] = found.problems;
  return 'question' in params ? String(params.question) : 'none';
};
const day = fc.integer({ min: 0, max: 7000 }).map((n) => addDays(isoDate('2009-01-01'), n));

describe('the regime of a day', () => {
  it.each([
    ['2009-10-04', null],
    ['2009-10-05', '105/2009'],
    ['2017-07-14', '105/2009'],
    ['2017-07-15', '68/2017'],
    ['2020-07-31', '68/2017'],
    ['2020-08-01', '68/2017+66/2020'],
    ['2024-04-30', '68/2017+66/2020'],
    ['2024-05-01', '32/2024'],
    ['2025-06-30', '32/2024'],
    ['2025-07-01', '32/2024+139/2025'],
    ['2026-09-14', '32/2024+139/2025'],
    ['2026-09-15', '32/2024+303/2026'],
  ])('on %s is %s', (on, expected) => {
    expect(regimeOn(isoDate(on))).toBe(expected);
  });

  it('leaves no day without one since 5/10/2009, and the rule with its sources says the same', () => {
    fc.assert(
      fc.property(day, (on) => {
        const cited = ruleInForce(regimeOfDay, on);
        expect(cited.ok ? cited.value.value : null).toBe(regimeOn(on));
        expect(
          REGIMES.filter((id) => regimes[id].force.from <= on && on < (regimes[id].force.before ?? '9999-12-31')),
        ).toHaveLength(on < '2009-10-05' ? 0 : 1);
      }),
    );
  });
});

describe('which law governs a dossier', () => {
  it('is the law of the day when nothing was under appraisal at a switch', () => {
    expect(governs('2024-06-01')).toBe('32/2024 (day, text)');
    expect(governs('2024-06-01', '2024-05-02')).toBe('32/2024 (day, text)');
  });

  it('stays 68/2017 with 66/2020 for a dossier under appraisal before 1/5/2024, and not for one that came on the day', () => {
    expect(governs('2024-05-01', '2024-04-30')).toBe('68/2017+66/2020 (pending, text)');
    expect(governs('2024-05-01', '2024-05-01')).toBe('32/2024 (day, text)');
    expect(governs('2024-04-30', '2024-04-20')).toBe('68/2017+66/2020 (day, summary)');
  });

  it('is not frozen when districts ceased on 1/7/2025', () => {
    expect(governs('2025-06-30', '2025-06-01')).toBe('32/2024 (day, text)');
    expect(governs('2025-07-01', '2025-06-01')).toBe('32/2024+139/2025 (day, text)');
  });

  it('stays 32/2024 with 139/2025 for a dossier under appraisal before 15/9/2026', () => {
    expect(governs('2026-09-15', '2026-09-14')).toBe('32/2024+139/2025 (pending, summary)');
    expect(governs('2026-09-15', '2026-09-15')).toBe('32/2024+303/2026 (day, summary)');
    expect(governs('2026-10-01', '2025-06-01')).toBe('32/2024+139/2025 (pending, summary)');
  });

  it('counts the switch day itself as under the newer law, also at a later switch', () => {
    expect(governs('2024-06-01', '2020-08-01')).toBe('68/2017+66/2020 (pending, text)');
    expect(governs('2026-10-01', '2024-05-01')).toBe('32/2024+139/2025 (pending, summary)');
  });

  it('names the open reading only where it rests on one', () => {
    const question = (on: string, from: string) => {
      const found = governingRegime(isoDate(on), isoDate(from));
      return found.ok ? found.value.question : found.problems[0].code;
    };
    expect(question('2026-09-15', '2024-04-01')).toBe('pending-since-before-2024');
    expect(question('2026-09-14', '2024-04-01')).toBeUndefined();
  });

  it('is an assumption for a dossier pending since before 1/5/2024 and still pending on 15/9/2026', () => {
    expect(governs('2026-09-14', '2024-04-01')).toBe('68/2017+66/2020 (pending, text)');
    expect(governs('2026-09-15', '2024-04-01')).toBe('68/2017+66/2020 (pending, assumption)');
  });

  it('is not known for a dossier pending on 15/7/2017 or 1/8/2020, whose transitional clauses were not seen', () => {
    expect(governs('2017-07-15', '2017-07-14')).toBe('pending-at-older-switches');
    expect(governs('2020-08-01', '2020-07-31')).toBe('pending-at-older-switches');
    expect(governs('2024-06-01', '2020-07-31')).toBe('pending-at-older-switches');
    expect(governs('2020-08-01', '2020-08-01')).toBe('68/2017+66/2020 (day, summary)');
  });

  it('is none before 5/10/2009', () => {
    expect(governs('2009-10-04')).toBe('none');
  });

  it('is never a regime newer than the day, nor older than the appraisal', () => {
    fc.assert(
      fc.property(day, day, (on, from) => {
        const found = governingRegime(on, from);
        if (!found.ok) return;
        const { force } = regimes[found.value.regime];
        expect(force.from <= on).toBe(true);
        if (from <= on) expect(force.before === null || force.before > from).toBe(true);
      }),
    );
  });
});
