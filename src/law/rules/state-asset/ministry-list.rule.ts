import type { IsoDate } from '../../../core/iso-date.js';
import type { Actor } from '../../engine/actor.js';
import { CHECKED_ON } from '../../engine/edition.js';
import type { Rule } from '../../engine/rule.js';

/**
 * How long the ministry has to issue the list of assets (danh mục tài sản); that it is the Ministry of Industry and Trade for clusters is an inference.
 */
export const assetList: Rule<{ readonly by: Actor; readonly months: number }> = {
  id: 'state-asset.ministry-list',
  subject: 'state-asset',
  title: { vi: 'Danh mục tài sản', en: 'List of assets' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: { from: '2026-07-06' as IsoDate, before: null },
      value: { by: 'ministry', months: 6 },
      source: { instrument: '178/2026/NĐ-CP', article: '47', clause: '3', point: 'a' },
      confidence: 'assumption',
    },
  ],
  gaps: [
    { force: { from: '2009-10-05' as IsoDate, before: '2026-07-06' as IsoDate }, question: 'state-assets-before-2026' },
  ],
  sourceIds: ['state-asset-moit-list'],
};
