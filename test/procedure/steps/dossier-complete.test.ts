import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from '../../../src/core/index.js';
import { dossierItems, investmentReport, ruleInForce } from '../../../src/law/index.js';
import { checkDossier, decide, type DossierFacts, type Facts } from '../../../src/procedure/index.js';
import { d139, d303, d32, d68 } from '../cited.js';
import { act, given as entered, type Act } from '../given.js';
import { afterDecision, afterDissolution, afterRevocation, submitted, turnedDown } from '../papers.js';
import { judged, type Then } from '../scenario.js';

const ITEMS = d32('điều 9 khoản 1');
const whole = { facts: { dossierComplete: true } };
const papers = {
  submission: true,
  application: true,
  'legal-status': true,
  experience: true,
  'financial-capacity': true,
};
const paperByPaper = (dossier: DossierFacts, facts: Facts = {}) => ({ facts: { ...facts, dossier } });
const back = [{ step: 'dossier-returned' }] as const;
const lacks = (check: string, by = ITEMS) => ['procedure.dossier-lacks', by, { check }] as const;
const onTheDay = (on: string, items: string, confidence: 'text' | 'summary' | 'assumption') =>
  ({
    title: 'the dossier is received as complete by the law of the day',
    given: [[on, 'dossier-submitted']] as readonly Act[],
    when: on,
    context: whole,
    then: {
      allowed: { 'dossier.items': items, 'procedure.appraise': appraisalOn(on) },
      confidence,
    },
  }) as const;
const appraisalOn = (on: string): string => {
  if (on < '2017-07-15') return '105/2009/QĐ-TTg';
  if (on < '2024-05-01') return d68('điều 12');
  return on < '2026-09-15' ? d32('điều 10 khoản 3') : d303('điều 10 khoản 3');
};
/** Papers without those of legal status, which decree 303/2026 no longer asks; the rest is vouched for. */
const noLegalStatus = (received: string, then: Then) => ({
  title: 'no papers on legal status',
  given: [[received, 'dossier-submitted']] as readonly Act[],
  when: '2026-09-21',
  context: paperByPaper({ papers: { ...papers, 'legal-status': false } }, { dossierComplete: true }),
  then,
});

judged('dossier-complete', [
  {
    title: 'all papers are there, as the caller says in one word',
    given: [submitted],
    when: '2024-06-28',
    context: whole,
    then: {
      allowed: { 'dossier.items': ITEMS, 'procedure.appraise': d32('điều 10 khoản 3') },
      confidence: 'text',
    },
  },
  {
    title: 'nobody says what is there',
    given: [submitted],
    when: '2024-06-28',
    then: { undetermined: ['fact dossier-papers'] },
  },
  {
    title: 'papers are lacking: ask for supplements',
    given: [submitted],
    when: '2024-06-28',
    context: { facts: { dossierComplete: false } },
    then: { refused: [['procedure.dossier-incomplete', ITEMS]], instead: back, confidence: 'text' },
  },
  {
    title: 'paper by paper: no legal status, and one set of two',
    given: [submitted],
    when: '2024-06-28',
    context: paperByPaper({ papers: { ...papers, 'legal-status': false }, sets: 1, electronicCopy: true }),
    then: { refused: [lacks('paper.legal-status'), lacks('sets', d32('điều 10 khoản 2'))], instead: back },
  },
  {
    title: 'all papers named, and nothing said of the report, the sets and who submits',
    given: [submitted],
    when: '2024-06-28',
    context: paperByPaper({ papers }),
    then: { undetermined: ['fact dossier-papers'] },
  },
  {
    title: 'all papers named, and the caller vouches for the rest',
    given: [submitted],
    when: '2024-06-28',
    context: paperByPaper({ papers }, { dossierComplete: true }),
    then: { allowed: 'any' },
  },
  {
    title: 'no application: what is surely lacking refuses, whatever else is vouched for',
    given: [submitted],
    when: '2024-06-28',
    context: paperByPaper({ papers: { application: false } }, { dossierComplete: true }),
    then: { refused: [lacks('paper.application')], instead: back },
  },
  {
    title: 'all papers named, and yet said to be incomplete',
    given: [submitted],
    when: '2024-06-28',
    context: paperByPaper({ papers }, { dossierComplete: false }),
    then: { refused: [['procedure.dossier-incomplete', ITEMS]], instead: back },
  },
  noLegalStatus('2026-09-14', {
    refused: [lacks('paper.legal-status', d139('điều 9 khoản 1', 11))],
    instead: back,
  }),
  noLegalStatus('2026-09-15', { allowed: 'any' }),
  {
    title: 'no dossier is on record',
    when: '2024-06-28',
    context: whole,
    then: { undetermined: ['act dossier-submitted'] },
  },
  {
    title: 'no dossier was submitted',
    when: '2024-06-28',
    context: { ...whole, records: 'complete' },
    then: {
      refused: [['procedure.needs-first', d32('điều 10 khoản 3'), { needs: 'dossier-submitted' }]],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  {
    title: 'the dossier was refused: it is submitted anew',
    given: [submitted, turnedDown],
    when: '2024-09-01',
    context: whole,
    then: {
      refused: [
        ['procedure.no-longer-stands', 'custom', { needs: 'dossier-submitted', endedBy: 'establishment-refused' }],
      ],
      instead: [{ step: 'dossier-submitted' }],
    },
  },
  afterDissolution(),
  afterDecision(),
  afterRevocation(),
  {
    title: 'before the first regulation nothing is known of a dossier',
    given: [['2009-10-04', 'dossier-submitted']],
    when: '2009-10-04',
    context: whole,
    then: { undetermined: ['law governing.regime', 'law dossier.items'] },
  },
  onTheDay('2009-10-05', '105/2009/QĐ-TTg', 'assumption'),
  onTheDay('2017-07-14', '105/2009/QĐ-TTg', 'assumption'),
  onTheDay('2017-07-15', d68('điều 12'), 'text'),
  onTheDay('2020-08-01', d68('điều 12'), 'summary'),
  onTheDay('2024-04-30', d68('điều 12'), 'summary'),
  onTheDay('2024-05-01', ITEMS, 'text'),
  onTheDay('2025-07-01', d139('điều 9 khoản 1', 11), 'text'),
  onTheDay('2026-09-14', d139('điều 9 khoản 1', 11), 'text'),
  onTheDay('2026-09-15', d303('điều 9 khoản 1'), 'summary'),
]);

it.each(['2019-06-24', '2024-06-24', '2025-08-24', '2026-10-24'])(
  'a dossier is never judged otherwise than checkDossier does: on %s',
  (on) => {
    const item = fc.option(fc.boolean(), { nil: undefined });
    const rule = ruleInForce(dossierItems, isoDate(on));
    const report = ruleInForce(investmentReport, isoDate(on));
    const ids = (items: readonly { readonly id: string }[]) =>
      fc
        .record(Object.fromEntries(items.map(({ id }) => [id, item])))
        .map(
          (all) =>
            Object.fromEntries(Object.entries(all).filter(([, v]) => v !== undefined)) as Record<string, boolean>,
        );
    const dossiers = fc.record(
      {
        papers: ids(rule.ok ? rule.value.value.items : []),
        report: ids(report.ok ? report.value.value : []),
        sets: fc.constantFrom(0, 1, 2, 7, 8),
        electronicCopy: fc.boolean(),
        submittedBy: fc.constantFrom('district-committee' as const, 'commune-committee' as const),
      },
      { requiredKeys: [] },
    );
    const verdicts = { eligible: 'allowed', ineligible: 'refused', undetermined: 'undetermined' } as const;
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const history = entered([on, 'dossier-submitted']);
        const ruling = decide(act(on, 'dossier-complete'), history, { facts: { dossier } }).ruling;
        expect(ruling).toBe(verdicts[checkDossier(dossier, isoDate(on)).verdict]);
      }),
      { numRuns: 150 },
    );
  },
);
