import { describe, expect, it } from 'vitest';
import { isoDate } from '../../src/core/index.js';
import { areaLimitsOn, meetsThreshold, type AreaLimitFacts } from '../../src/law/index.js';

const on = (day: string, facts: AreaLimitFacts = {}) => {
  const answer = areaLimitsOn(isoDate(day), facts);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const lawful = (ha: string, day: string, facts: AreaLimitFacts = {}): boolean => {
  const { most, least } = on(day, facts);
  return meetsThreshold(most.threshold, ha) && (least === null || meetsThreshold(least.threshold, ha));
};

describe('the lawful area of a cluster', () => {
  it('refuses a general cluster of 8 ha on 2024-06-01 and admits it on 2026-09-15', () => {
    expect(lawful('8', '2024-06-01')).toBe(false);
    expect(lawful('8', '2026-09-14', { upland: false })).toBe(false);
    expect(lawful('8', '2026-09-15')).toBe(true);
  });

  it('admits a craft-village cluster of 8 ha on both days', () => {
    expect(lawful('8', '2024-06-01', { clusterType: 'craft-village' })).toBe(true);
    expect(lawful('8', '2026-09-15', { clusterType: 'craft-village' })).toBe(true);
  });

  it('admits an upland cluster of 5 ha and not of 4.9999 ha under 32/2024', () => {
    expect(lawful('5', '2024-06-01', { upland: true })).toBe(true);
    expect(lawful('4.9999', '2024-06-01', { upland: true })).toBe(false);
  });

  it.each(['2018-01-01', '2021-01-01', '2024-06-01', '2025-07-01', '2026-09-15'])(
    'admits 75 ha and refuses 75.0001 ha on %s',
    (day) => {
      expect(lawful('75', day, { upland: false })).toBe(true);
      expect(lawful('75.0001', day, { upland: false })).toBe(false);
    },
  );

  it('refuses 60 ha on 2016-01-01 for a new cluster and admits it after an expansion', () => {
    expect(lawful('60', '2016-01-01')).toBe(false);
    expect(lawful('50', '2016-01-01')).toBe(true);
    expect(lawful('60', '2016-01-01', { afterExpansion: true })).toBe(true);
    expect(lawful('75.0001', '2016-01-01', { afterExpansion: true })).toBe(false);
  });

  it('knows no least area under 105/2009 and says that this is an assumption', () => {
    expect(on('2016-01-01').least).toBeNull();
    const answer = areaLimitsOn(isoDate('2016-01-01'), { atLeast: 'summary' });
    expect(answer.ok || answer.problems[0]).toMatchObject({
      code: 'law.below-confidence',
      params: { rule: 'area.least', confidence: 'assumption', atLeast: 'summary' },
    });
  });

  it('leaves uplands to the province from 2025-07-01 to 2026-09-14 and names the missing decision', () => {
    const { leastCouldBe, missing } = on('2025-07-01');
    expect(leastCouldBe.map(({ threshold }) => threshold.value)).toEqual(['5', '10']);
    expect(missing).toEqual(['provincial-choice.upland']);
    expect(on('2025-07-01', { clusterType: 'craft-village' }).missing).toEqual([]);
    expect(on('2025-06-30').missing).toEqual([]);
    expect(on('2026-09-15').missing).toEqual([]);
  });

  it('gives both least areas before 2025-07-01 when nobody knows whether the cluster lies in the uplands', () => {
    const { leastCouldBe, missing } = on('2024-06-01', { upland: 'unknown' });
    expect(leastCouldBe.map(({ threshold }) => threshold.value)).toEqual(['5', '10']);
    expect(missing).toEqual(['upland']);
  });

  it('cites the provision of the day', () => {
    expect(on('2024-06-01').least?.basis).toEqual({
      rule: 'area.least',
      provision: '32/2024/NĐ-CP, điều 2 khoản 1',
      confidence: 'text',
      force: { from: '2024-05-01', before: '2025-07-01' },
    });
    expect(on('2026-09-15').least?.basis).toEqual({
      rule: 'area.least',
      provision: '32/2024/NĐ-CP, điều 2 khoản 1 (sửa đổi, bổ sung bởi 303/2026/NĐ-CP)',
      confidence: 'summary',
      force: { from: '2026-09-15', before: null },
    });
    expect(on('2025-08-01', { upland: true }).least?.basis.provision).toBe(
      '32/2024/NĐ-CP, điều 2 khoản 1 (đọc cùng 139/2025/NĐ-CP, điều 12)',
    );
  });

  it('says so when the day lies after the last check', () => {
    expect(on('2026-11-22').most.basis.beyondChecked).toBeUndefined();
    expect(on('2026-11-23').most.basis.beyondChecked).toBe(true);
  });

  it('keeps the older law for a dossier that another regime governs', () => {
    expect(lawful('8', '2026-10-01', { regime: '32/2024+139/2025', upland: false })).toBe(false);
    expect(lawful('8', '2026-10-01')).toBe(true);
  });

  it('knows no law before 2009-10-05', () => {
    const answer = areaLimitsOn(isoDate('2009-10-04'));
    expect(answer.ok ? [] : answer.problems).toEqual([
      { code: 'law.no-rule-in-force', severity: 'error', params: { rule: 'area.greatest', on: '2009-10-04' } },
    ]);
  });
});

describe('the lawful area in Hà Nội', () => {
  it('refuses 12 ha under 33/2022 and would admit it elsewhere', () => {
    expect(lawful('12', '2023-01-01', { province: '01' })).toBe(false);
    expect(lawful('30', '2023-01-01', { province: '01' })).toBe(true);
    expect(lawful('12', '2023-01-01')).toBe(true);
    expect(lawful('12', '2022-10-13', { province: '01' })).toBe(true);
  });

  it('asks 15 ha of a craft-village cluster', () => {
    expect(lawful('14.9999', '2022-10-14', { province: '01', clusterType: 'craft-village' })).toBe(false);
    expect(lawful('15', '2022-10-14', { province: '01', clusterType: 'craft-village' })).toBe(true);
  });

  it('is not asserted after 30/4/2024, and the open question is named', () => {
    expect(lawful('12', '2024-05-01', { province: '01' })).toBe(true);
    expect(on('2024-05-01', { province: '01' }).questions).toEqual(['hanoi-minima-after-2024-05']);
    expect(on('2024-04-30', { province: '01' }).questions).toEqual([]);
  });
});
