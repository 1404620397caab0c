import type { Actor } from '../../engine/actor.js';
import type { ClusterType } from '../../engine/cluster-type.js';
import { CHECKED_ON } from '../../engine/edition.js';
import { UNREAD_105, UNREAD_68 } from '../../engine/gaps.js';
import { NO_CHANGE_SEEN } from '../../engine/notes.js';
import { IN_303, IN_32_AND_139 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';

/**
 * The ministry studies criteria for, and recognises, model clusters (công nhận mô hình cụm công nghiệp); the decree sets no figure.
 */
export const recognisedModels: Rule<{ readonly by: Actor; readonly models: readonly ClusterType[] }> = {
  id: 'type.recognised-models',
  subject: 'type',
  title: { vi: 'Mô hình được công nhận', en: 'Recognised models' },
  checkedOn: CHECKED_ON,
  versions: [
    {
      force: IN_32_AND_139,
      value: { by: 'ministry', models: ['specialised', 'supporting', 'eco'] },
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '1', point: 'c' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: { by: 'ministry', models: ['specialised', 'supporting', 'eco'] },
      source: { instrument: '32/2024/NĐ-CP', article: '27', clause: '1', point: 'c' },
      confidence: 'assumption',
      note: NO_CHANGE_SEEN,
    },
  ],
  gaps: [UNREAD_105, UNREAD_68],
  sourceIds: ['moit-model-criteria'],
};
