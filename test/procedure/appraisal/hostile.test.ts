import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appraiseEstablishment,
  appraiseExpansion,
  checkClusterType,
  checkDecision,
  checkDossier,
  checkGroundbreaking,
  checkLandUse,
  type Appraisal,
  type AppraisalContext,
} from '../../../src/procedure/appraisal/index.js';
import { checkOf, day, DAYS } from './case.js';

const NAMES =
  `area plannedArea clusterType upland province location fitsLandUsePlan fitsOtherPlans inApprovedList capableApplicant
  exemptFromHalt otherClusters ownOccupancy demand industrialLand works formedBefore2009 papers financialProofs report sets
  electronicCopy submittedBy severalLocalities submitterAssigned totalArea roads green technical services landForType
  traditionalCraft recognisedCraft eco reportApproved permitGranted feasibilityAppraised commencementNotified decides
  contents sentToMinistry`.split(/\s+/);

const anything = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom(
    'none',
    '60',
    '8,5',
    true,
    false,
    { value: '50', bound: '>' },
    { clusters: null },
    { clusters: [null] },
  ),
  fc.record({
    method: fc.constantFrom('plain', 'weighted', 'median'),
    clusters: fc.array(fc.anything({ maxDepth: 1 })),
  }),
  fc.record({
    method: fc.constantFrom('plain', 'weighted'),
    clusters: fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b'),
        industrialLand: fc.oneof(fc.constantFrom('0', '10', '60'), fc.anything({ maxDepth: 1 })),
        let: fc.oneof(fc.constantFrom('0', '10', '70'), fc.anything({ maxDepth: 1 })),
        approvedNotLet: fc.anything({ maxDepth: 1 }),
      }),
    ),
  }),
);
const facts = fc.dictionary(fc.constantFrom(...NAMES), anything);
const days = fc.constantFrom('2009-10-04', '2013-06-01', ...Object.values(DAYS), '2027-01-01');
const contexts = fc.constantFrom<AppraisalContext>(
  {},
  { atLeast: 'text' },
  { atLeast: 'summary' },
  { regime: '32/2024' },
  { choices: { saturationArea: 'x', landUseTest: 'x', deviationBoundary: 'x', upland: true } },
);

type Judge = (given: object, on: ReturnType<typeof day>, context: AppraisalContext) => Appraisal;
const judges: readonly (readonly [string, Judge])[] = [
  ['establishment', appraiseEstablishment],
  ['expansion', appraiseExpansion],
  ['dossier', checkDossier],
  ['land use', checkLandUse],
  ['type', checkClusterType],
  ['groundbreaking', checkGroundbreaking],
  ['decision', checkDecision],
];

describe.each(judges)('whatever is handed over about %s', (_, judge) => {
  it('nothing is thrown, nothing is changed, and the verdict is that of the checks', () => {
    fc.assert(
      fc.property(facts, days, contexts, (given, on, context) => {
        const appraisal = judge(given, day(on), context);
        const { verdict, checks, missing } = appraisal;
        // Plain data, and no key without a value.
        expect(JSON.parse(JSON.stringify(appraisal))).toStrictEqual(appraisal);
        const weighed = checks.filter(({ advisory }) => advisory !== true);
        const has = (outcome: string) => weighed.some((check) => check.outcome === outcome);
        expect(verdict).toBe(has('unmet') ? 'ineligible' : has('unknown') ? 'undetermined' : 'eligible');
        expect(missing.length > 0).toBe(has('unknown'));
        for (const check of checks) {
          // What is unknown names what is missing; what is known lacks nothing.
          expect((check.missing ?? []).length > 0, check.id).toBe(check.outcome === 'unknown');
          if (check.outcome === 'unmet') expect(check.basis, check.id).toBeDefined();
          if (context.atLeast !== undefined && check.outcome !== 'unknown' && check.basis !== undefined) {
            expect(context.atLeast === 'text' ? ['text'] : ['text', 'summary']).toContain(check.basis.confidence);
          }
        }
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('the answer is the same each time', () => {
    fc.assert(
      fc.property(days, contexts, (on, context) => {
        const once = judge({ area: '60', plannedArea: '58', clusterType: 'eco' }, day(on), context);
        expect(judge({ area: '60', plannedArea: '58', clusterType: 'eco' }, day(on), context)).toStrictEqual(once);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('clusters of the area that cannot be read', () => {
  it.each([
    ['all'],
    [7],
    [{ method: 'median', clusters: [] }],
    [{ method: 'plain', clusters: 'a' }],
    [{ method: 'plain', clusters: [{}] }],
    [{ method: 'plain', clusters: [null] }],
  ])('%o', (otherClusters) => {
    const given = { otherClusters: otherClusters as unknown as 'none' };
    expect(checkOf(appraiseEstablishment(given, DAYS.in32), 'saturation').missing).toEqual([
      { kind: 'fact', id: 'otherClusters', because: 'unreadable' },
    ]);
  });

  it('null is nothing given', () => {
    const given = { otherClusters: null as unknown as 'none' };
    expect(checkOf(appraiseEstablishment(given, DAYS.in32), 'saturation').missing).toEqual([
      { kind: 'fact', id: 'otherClusters' },
    ]);
  });
});
