import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isoDate } from '../../../src/core/index.js';
import { checkGroundbreaking, decide, type ActStep } from '../../../src/procedure/index.js';
import { d32 } from '../cited.js';
import { act, given as entered, type Act } from '../given.js';
import { judged, type Scenario } from '../scenario.js';
import {
  afterRevocation,
  broken,
  contracted,
  designed,
  established,
  exempted,
  leased,
  notified,
  permitted,
  planned,
  project,
} from '../papers.js';

const ORDER = d32('điều 14');
const COMMENCE = '135/2025/QH15, điều 48 khoản 1';
const ready: readonly Act[] = [established, planned, project, leased, designed, permitted, contracted, notified];
const handedOver = { facts: { siteHandedOver: true } };
const allowed = {
  allowed: { 'construction.commencement': COMMENCE, 'infrastructure.sequence': ORDER, practice: 'custom' },
  confidence: 'assumption',
  open: ['law commencement-notice-term'],
} as const;

/** One paper is not there: unknown where the register may lack it, refused where it is said to lack nothing. */
const lacking = (step: ActStep, by: string): readonly Scenario<'ground-broken'>[] => {
  const rest = ready.filter(([, type]) => type !== step);
  return [
    {
      title: 'one paper is not on record',
      given: rest,
      when: '2026-08-01',
      context: handedOver,
      then: { undetermined: [`act ${step}`] },
    },
    {
      title: 'one paper was not made',
      given: rest,
      when: '2026-08-01',
      context: { ...handedOver, records: 'complete' },
      then: {
        refused: [['procedure.needs-first', by, { needs: step }]],
        instead: [{ step }],
        open: ['law commencement-notice-term'],
      },
    },
  ];
};

judged('ground-broken', [
  {
    title: 'site, permit, drawings, contract and notice are there, and the order of article 14 is kept',
    given: ready,
    when: '2026-08-01',
    context: handedOver,
    then: allowed,
  },
  {
    title: 'an exemption stands for the permit',
    given: [...ready.filter((one) => one !== permitted), exempted],
    when: '2026-08-01',
    context: handedOver,
    then: allowed,
  },
  {
    title: 'nobody says whether the site is handed over',
    given: ready,
    when: '2026-08-01',
    then: { undetermined: ['fact site-handed-over'] },
  },
  {
    title: 'the site is not handed over',
    given: ready,
    when: '2026-08-01',
    context: { facts: { siteHandedOver: false } },
    then: { refused: [['procedure.site-not-handed-over', COMMENCE]], instead: [], confidence: 'text' },
  },
  ...lacking('established', ORDER),
  ...lacking('detailed-plan-approved', ORDER),
  ...lacking('project-approved', ORDER),
  // The law asks for the site, not for a lease.
  ...lacking('land-leased', 'custom'),
  ...lacking('permit-granted', COMMENCE),
  ...lacking('design-approved', COMMENCE),
  ...lacking('contract-signed', COMMENCE),
  ...lacking('commencement-notified', COMMENCE),
  {
    title: 'ground is broken once',
    given: [...ready, broken],
    when: '2026-09-01',
    then: { refused: [['procedure.already-broken-ground', 'custom', { since: '2026-08-03' }]], instead: [] },
  },
  afterRevocation(),
  {
    title: 'the law on construction before 1/7/2026 was not read',
    given: [...ready.slice(0, -1), ['2026-06-20', 'commencement-notified']],
    when: '2026-06-30',
    context: handedOver,
    then: { undetermined: ['law construction.commencement'] },
  },
  {
    title: 'the first day of the Law on Construction of 2025',
    given: [...ready.slice(0, -1), ['2026-06-20', 'commencement-notified']],
    when: '2026-07-01',
    context: handedOver,
    then: allowed,
  },
]);

it('ground is never judged otherwise than checkGroundbreaking does, but for the lease that custom asks', () => {
  const documents = {
    established: 'reportApproved',
    'detailed-plan-approved': 'detailedPlanApproved',
    'project-approved': 'projectApproved',
    'permit-granted': 'permitGranted',
    'permit-exempted': 'feasibilityAppraised',
    'design-approved': 'drawingsApproved',
    'contract-signed': 'contractSigned',
    'commencement-notified': 'commencementNotified',
  } as const;
  const names = Object.keys(documents) as (keyof typeof documents)[];
  const claim = fc.constantFrom(true, true, true, false, undefined);
  fc.assert(
    fc.property(
      fc.constantFrom('2026-06-30', '2026-07-01', '2026-08-01', '2026-10-01'),
      fc.record(Object.fromEntries(names.map((name) => [name, claim])) as Record<(typeof names)[number], typeof claim>),
      claim,
      fc.boolean(),
      (on, drawn, site, inRegister) => {
        const known = names.filter((name) => drawn[name] !== undefined);
        const facts = {
          ...Object.fromEntries(known.map((name) => [documents[name], drawn[name]])),
          ...(site === undefined ? {} : { siteHandedOver: site }),
        };
        // What is done stands in the register, or is only said; what is not done is only said.
        const acts = known.filter((name) => inRegister && drawn[name] === true);
        const done = Object.fromEntries(known.map((name) => [name, drawn[name]]));
        const { verdict } = checkGroundbreaking(facts, isoDate(on));
        const ruling = decide(
          act(on, 'ground-broken'),
          entered(...acts.map((name): Act => ['2026-06-01', name]), ['2026-06-01', 'land-leased']),
          { facts: { done, ...(site === undefined ? {} : { siteHandedOver: site }) } },
        ).ruling;
        const verdicts = { eligible: 'allowed', ineligible: 'refused', undetermined: 'undetermined' } as const;
        expect(ruling).toBe(verdicts[verdict]);
      },
    ),
    { numRuns: 1500 },
  );
});
