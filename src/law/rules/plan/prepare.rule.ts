import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/** Who prepares, with whom, and to whom they report. */
export interface PlanPreparation {
  /** Who leads. */
  readonly leads: Actor;
  /** With whom. */
  readonly with: readonly Actor[];
  /** To whom. */
  readonly reportsTo: Actor;
  /** No term is set. */
  readonly term: null;
}

/**
 * Who prepares the development plan (xây dựng phương án phát triển).
 */
export const planPreparation: Rule<PlanPreparation> = {
  id: 'plan.prepare',
  subject: 'plan',
  title: { vi: 'Xây dựng phương án', en: 'Preparing the plan' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: {
        leads: 'industry-department',
        with: ['other-departments', 'district-committee'],
        reportsTo: 'provincial-committee',
        term: null,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '5', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        leads: 'industry-department',
        with: ['other-departments', 'commune-committee'],
        reportsTo: 'provincial-committee',
        term: null,
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '5',
        clause: '1',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        leads: 'industry-department',
        with: ['other-departments', 'commune-committee'],
        reportsTo: 'provincial-committee',
        term: null,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '5', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'assumption',
      note: 'The summary says that districts became communes in eleven places and does not list them.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['plan-prepare'],
};

/**
 * Who prepares an adjustment of the development plan (điều chỉnh phương án phát triển).
 */
export const planAdjustPreparation: Rule<PlanPreparation> = {
  id: 'plan.adjust-prepare',
  subject: 'plan',
  title: { vi: 'Xây dựng điều chỉnh phương án', en: 'Preparing an adjustment' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: {
        leads: 'industry-department',
        with: ['other-departments', 'district-committee'],
        reportsTo: 'provincial-committee',
        term: null,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '7', clause: '1' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        leads: 'industry-department',
        with: ['other-departments', 'commune-committee'],
        reportsTo: 'provincial-committee',
        term: null,
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '7',
        clause: '1',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        leads: 'industry-department',
        with: ['other-departments', 'commune-committee'],
        reportsTo: 'provincial-committee',
        term: null,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '7', clause: '1', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'assumption',
      note: 'The summary says that districts became communes in eleven places and does not list them.',
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['plan-adjust-procedure'],
};
