import type { Bilingual, Item } from '../../engine/bilingual.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** What the decision may change against the approved plan without the plan being adjusted first. */
export interface MinorDeviation {
  /** By how much the area may exceed the plan's, not an earlier decision's. A decrease is not mentioned. */
  readonly areaIncrease: Threshold<'ha'>;
  /** What it is measured against. */
  readonly baseline: 'approved-plan';
  /** Inside which boundary the location may move; `province-decides` where the province says. */
  readonly locationWithin: 'district' | 'province-decides' | 'commune';
  /** Whether the name may change. */
  readonly name: true;
  /** What all three must fit. */
  readonly fits: readonly Item[];
  /** When the change is brought into the plan, and whether it is reported to the Prime Minister. */
  readonly broughtIntoPlan: Bilingual;
}

const OTHER_PLANS: Item = { id: 'other-plans', vi: 'các quy hoạch khác trên địa bàn', en: 'other plans of the area' };
const FITS: readonly Item[] = [
  { id: 'land-use-plan', vi: 'quy hoạch sử dụng đất cấp huyện', en: 'land-use plan of the district' },
  OTHER_PLANS,
];

// The summary of 303/2026/NĐ-CP does not say of which level the land-use plan is.
const FITS_SINCE_303: readonly Item[] = [
  { id: 'land-use-plan', vi: 'quy hoạch sử dụng đất', en: 'land-use plan' },
  OTHER_PLANS,
];

/**
 * Changes against the plan that the decision itself may make: name, location, a small increase of area.
 *
 * @remarks
 * That a larger change needs the plan to be adjusted first is a reading from silence: `procedure.larger-deviation`.
 */
export const minorDeviation: Rule<MinorDeviation> = {
  id: 'procedure.minor-deviation',
  subject: 'procedure',
  title: { vi: 'Thay đổi nhỏ so với quy hoạch', en: 'Small deviation from the plan' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32,
      value: {
        areaIncrease: { op: '<=', value: '5', unit: 'ha' },
        baseline: 'approved-plan',
        locationWithin: 'district',
        name: true,
        fits: FITS,
        broughtIntoPlan: {
          vi: 'cập nhật, báo cáo Thủ tướng tại kỳ lập, phê duyệt quy hoạch tỉnh tiếp theo',
          en: 'updated and reported to the Prime Minister when the provincial plan is next made and approved',
        },
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        areaIncrease: { op: '<=', value: '5', unit: 'ha' },
        baseline: 'approved-plan',
        locationWithin: 'province-decides',
        name: true,
        fits: FITS,
        broughtIntoPlan: {
          vi: 'cập nhật, báo cáo Thủ tướng tại kỳ lập, phê duyệt quy hoạch tỉnh tiếp theo',
          en: 'updated and reported to the Prime Minister when the provincial plan is next made and approved',
        },
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '10',
        clause: '4',
        readWith: { instrument: '139/2025/NĐ-CP', article: '12' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        areaIncrease: { op: '<=', value: '5', unit: 'ha' },
        baseline: 'approved-plan',
        locationWithin: 'commune',
        name: true,
        fits: FITS_SINCE_303,
        broughtIntoPlan: {
          vi: 'cập nhật khi lập hoặc điều chỉnh quy hoạch tỉnh tiếp theo',
          en: 'updated when the provincial plan is next made or adjusted',
        },
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  questions: ['minor-deviation-alternatives', 'minor-deviation-and-cap'],
  sourceIds: ['decision-minor-deviation', 'minor-deviation-baseline-is-plan', 'nd303-procedure'],
};

/**
 * What a change beyond `procedure.minor-deviation` needs: the plan is adjusted first. Read from silence, not written.
 */
export const largerDeviation: Rule<{ readonly needs: 'plan-adjustment'; readonly capStillApplies: true }> = {
  id: 'procedure.larger-deviation',
  subject: 'procedure',
  title: { vi: 'Thay đổi lớn hơn', en: 'A larger deviation' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_32_AND_139,
      value: { needs: 'plan-adjustment', capStillApplies: true },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4' },
      confidence: 'assumption',
      note: 'Neither half is written: the first is a contrario, the second presumes that the greatest area prevails.',
    },
    {
      force: IN_303,
      value: { needs: 'plan-adjustment', capStillApplies: true },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['decision-minor-deviation'],
};
