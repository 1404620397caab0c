import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_139, IN_303, IN_32 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/** The regulation of common services that the developer makes. */
export interface ServiceRegulation {
  /** Who makes and approves it. */
  readonly madeBy: Actor;
  /** It comes before the first tenant. */
  readonly before: 'first-tenant';
  /** Tenants already there are consulted first. */
  readonly consults: 'existing-tenants';
  /** How soon it is sent. */
  readonly sent: Term;
  /** To whom. */
  readonly receivers: readonly Actor[];
}

/**
 * The developer’s regulation of common services (Quy chế quản lý các dịch vụ công cộng, tiện ích). Approval, signature and effect are one day on the prescribed form.
 */
export const serviceRegulation: Rule<ServiceRegulation> = {
  id: 'service.regulation',
  subject: 'service',
  title: { vi: 'Quy chế quản lý dịch vụ', en: 'Service regulation' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32,
      value: {
        madeBy: 'developer',
        before: 'first-tenant',
        consults: 'existing-tenants',
        sent: { length: 5, unit: 'working-day', actor: 'developer', starts: 'service-regulation-approved' },
        receivers: ['industry-department', 'district-committee'],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '17', clause: '2' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        madeBy: 'developer',
        before: 'first-tenant',
        consults: 'existing-tenants',
        sent: { length: 5, unit: 'working-day', actor: 'developer', starts: 'service-regulation-approved' },
        receivers: ['industry-department', 'commune-committee'],
      },
      source: {
        instrument: '32/2024/NĐ-CP',
        article: '17',
        clause: '2',
        readWith: { instrument: '139/2025/NĐ-CP', article: '11' },
      },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        madeBy: 'developer',
        before: 'first-tenant',
        consults: 'existing-tenants',
        sent: { length: 5, unit: 'working-day', actor: 'developer', starts: 'service-regulation-approved' },
        receivers: ['industry-department', 'commune-committee'],
      },
      source: { instrument: '32/2024/NĐ-CP', article: '17', clause: '2' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['service-regulation', 'service-regulation-issued'],
};
