import { describe, expect, it } from 'vitest';
import { checkDossier, type DossierFacts } from '../../../src/procedure/appraisal/index.js';
import { checkOf, day, DAYS } from './case.js';

const REPORT = {
  need: true,
  land: true,
  works: true,
  developer: true,
  operation: true,
  environment: true,
  effects: true,
};
const GOOD: DossierFacts = {
  papers: { submission: true, application: true, 'legal-status': true, 'financial-capacity': true, experience: true },
  report: REPORT,
  sets: 2,
  electronicCopy: true,
  submittedBy: 'district-committee',
};
const outcomes = (facts: DossierFacts, on: string, context = {}) =>
  Object.fromEntries(checkDossier(facts, day(on), context).checks.map(({ id, outcome }) => [id, outcome]));

describe('a dossier', () => {
  it('under decree 32/2024 has five papers and others if any, seven contents, two sets and a copy', () => {
    const { verdict, checks, confidence } = checkDossier(GOOD, DAYS.in32);
    expect([verdict, confidence]).toEqual(['eligible', 'text']);
    expect(checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['paper.submission', 'met'],
      ['paper.application', 'met'],
      ['paper.legal-status', 'met'],
      ['paper.financial-capacity', 'met'],
      ['paper.experience', 'met'],
      ['paper.other-papers', 'not-applicable'],
      ['submitter', 'met'],
      ['report.need', 'met'],
      ['report.land', 'met'],
      ['report.works', 'met'],
      ['report.developer', 'met'],
      ['report.operation', 'met'],
      ['report.environment', 'met'],
      ['report.effects', 'met'],
      ['sets', 'met'],
      ['electronic-copy', 'met'],
    ]);
    expect(checks[0]?.basis?.provision).toBe('32/2024/NĐ-CP, điều 9 khoản 1');
    expect(checks[7]?.basis?.provision).toBe('32/2024/NĐ-CP, điều 9 khoản 2');
    expect(checks[14]?.basis?.provision).toBe('32/2024/NĐ-CP, điều 10 khoản 2');
  });

  it('of which nothing is known names every paper by the name under which it is given', () => {
    const { verdict, missing } = checkDossier({}, DAYS.in32);
    expect(verdict).toBe('undetermined');
    expect(missing.map(({ id }) => id)).toEqual([
      'papers.submission',
      'papers.application',
      'papers.legal-status',
      'papers.financial-capacity',
      'papers.experience',
      'submittedBy',
      ...Object.keys(REPORT).map((id) => `report.${id}`),
      'sets',
      'electronicCopy',
    ]);
  });

  it('that lacks one paper is not eligible, and the fact stands under the name of the paper', () => {
    const { verdict, checks } = checkDossier({ papers: { 'legal-status': false } }, DAYS.in32);
    expect(verdict).toBe('ineligible');
    expect(checkOf({ checks }, 'paper.legal-status')).toMatchObject({
      outcome: 'unmet',
      facts: { 'legal-status': false },
    });
  });

  it('needs no papers on legal status from 15/9/2026, and two more contents', () => {
    const then = outcomes(GOOD, '2026-09-14');
    const now = outcomes(GOOD, '2026-09-15');
    expect([then['paper.legal-status'], now['paper.legal-status']]).toEqual(['met', undefined]);
    expect([now['report.cluster-type'], now['report.priority-land']]).toEqual(['unknown', 'unknown']);
    expect(then['report.cluster-type']).toBeUndefined();
  });

  it('needs one proof of financial capacity of those the law names, and one is enough', () => {
    const at = (financialProofs: readonly string[], more = {}) =>
      outcomes({ ...GOOD, ...more, financialProofs }, '2024-06-01')['paper.financial-capacity'];
    for (const proof of ['statements', 'parent', 'institution', 'guarantee', 'other']) expect(at([proof])).toBe('met');
    expect(at([])).toBe('unmet');
    expect(at(['a promise'])).toBe('unmet');
    expect(at(['guarantee'], { papers: { 'financial-capacity': false } })).toBe('met');
    expect(at('guarantee' as unknown as string[])).toBe('met');
    expect(outcomes({ financialProofs: ['parent'] }, '2024-06-01')['paper.financial-capacity']).toBe('met');
    expect(
      outcomes({ financialProofs: 'parent' as unknown as string[] }, '2024-06-01')['paper.financial-capacity'],
    ).toBe('unknown');
  });

  it('must prove the experience of the applicant; other papers are there only if any', () => {
    const at = (id: 'experience' | 'other-papers', there: boolean) =>
      outcomes({ ...GOOD, papers: { ...GOOD.papers, [id]: there } }, '2024-06-01')[`paper.${id}`];
    expect([at('experience', true), at('experience', false)]).toEqual(['met', 'unmet']);
    expect([at('other-papers', true), at('other-papers', false)]).toEqual(['met', 'not-applicable']);
  });

  it('is submitted by the district until 30/6/2025, by the commune from 1/7/2025', () => {
    const at = (on: string, submittedBy: 'district-committee' | 'commune-committee') =>
      outcomes({ submittedBy }, on)['submitter'];
    expect([at('2025-06-30', 'district-committee'), at('2025-06-30', 'commune-committee')]).toEqual(['met', 'unmet']);
    expect([at('2025-07-01', 'district-committee'), at('2025-07-01', 'commune-committee')]).toEqual(['unmet', 'met']);
    expect(checkOf(checkDossier({ submittedBy: 7 as unknown as 'ministry' }, DAYS.in32), 'submitter').missing).toEqual([
      { kind: 'fact', id: 'submittedBy', because: 'unreadable' },
    ]);
    expect(checkOf(checkDossier({ submittedBy: 'ministry' }, DAYS.in32), 'submitter').facts).toEqual({
      submittedBy: 'ministry',
      asked: 'district-committee',
    });
  });

  it('goes in two sets since 1/5/2024, in eight before, and how many since 15/9/2026 was not seen', () => {
    const at = (on: string, sets: number) => checkOf(checkDossier({ sets }, day(on)), 'sets');
    expect(at('2024-06-01', 1)).toMatchObject({
      outcome: 'unmet',
      threshold: { op: '>=', value: '2', unit: 'sets' },
      distance: { by: '1', strict: false },
      facts: { sets: 1 },
    });
    expect(at('2024-06-01', 2)).not.toHaveProperty('distance');
    expect([at('2024-04-30', 7).outcome, at('2024-04-30', 8).outcome]).toEqual(['unmet', 'met']);
    expect(at('2026-09-15', 8)).toMatchObject({ outcome: 'unknown', missing: [{ kind: 'law', id: 'dossier.sets' }] });
    expect(at('2024-06-01', 1.5).missing).toEqual([{ kind: 'fact', id: 'sets', because: 'unreadable' }]);
    expect(outcomes({ electronicCopy: false }, '2024-06-01')['electronic-copy']).toBe('unmet');
    expect(outcomes({ electronicCopy: false }, '2022-06-01')['electronic-copy']).toBeUndefined();
  });

  it('for several localities is submitted by the one the province assigns', () => {
    const at = (facts: DossierFacts, on = '2024-06-01') => outcomes(facts, on)['assigned-submitter'];
    expect(at({})).toBeUndefined();
    expect(at({ severalLocalities: false })).toBeUndefined();
    expect(at({ severalLocalities: true })).toBe('unknown');
    expect(at({ severalLocalities: true, submitterAssigned: true })).toBe('met');
    expect(at({ severalLocalities: true, submitterAssigned: false })).toBe('unmet');
    expect(at({ severalLocalities: true, submitterAssigned: true }, '2022-06-01')).toBe('unknown');
  });

  it('under decree 68/2017 is known in part only, and says so', () => {
    const { verdict, missing, checks } = checkDossier({ papers: { request: true, report: true } }, DAYS.in68);
    expect(verdict).toBe('undetermined');
    expect(checks.slice(0, 3).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['paper.request', 'met'],
      ['paper.report', 'met'],
      ['paper.others', 'unknown'],
    ]);
    expect(missing).toContainEqual({ kind: 'law', id: 'dossier.items' });
    expect(missing).toContainEqual({ kind: 'law', id: 'dossier.investment-report', question: '68-2017-unread' });
  });

  it('before any regulation is not known at all', () => {
    expect(checkDossier(GOOD, day('2009-10-04')).checks.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['paper.all', 'unknown'],
      ['report.all', 'unknown'],
      ['sets', 'unknown'],
    ]);
  });
});
