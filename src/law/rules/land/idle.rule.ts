import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';
import type { Threshold } from '../../engine/threshold.js';

/** When land that is not used is recovered. */
export interface IdleLand {
  /** Not used for this long from hand-over in the field. */
  readonly unused: { readonly months: number; readonly consecutive: true };
  /** Or this far behind the schedule of the project. */
  readonly behindSchedule: { readonly months: number };
  /** The longest extension, with an extra payment. */
  readonly extension: Threshold<'months'>;
  /** After it. */
  readonly then: 'recovered-without-compensation';
  /** What is excepted. */
  readonly except: 'force-majeure';
  /** Whom it binds. */
  readonly binds: readonly Actor[];
}

/**
 * When investment land not put to use is recovered (đất không đưa vào sử dụng, chậm tiến độ).
 */
export const idleLand: Rule<IdleLand> = {
  id: 'land.idle',
  subject: 'land',
  title: { vi: 'Đất không đưa vào sử dụng', en: 'Idle land' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2024-08-01' as IsoDate, before: null },
      value: {
        unused: { months: 12, consecutive: true },
        behindSchedule: { months: 24 },
        extension: { op: '<=', value: '24', unit: 'months' },
        then: 'recovered-without-compensation',
        except: 'force-majeure',
        binds: ['developer', 'tenant'],
      },
      source: { instrument: '31/2024/QH15', article: '81', clause: '8' },
      confidence: 'text',
      note: 'The first day, 1/8/2024, rests on secondary sources.',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2024-08-01' as IsoDate }, question: 'land-before-2024-08' },
  ],
  sourceIds: ['land-idle-recovery'],
};
