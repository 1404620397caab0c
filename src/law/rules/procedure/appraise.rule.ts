import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/**
 * How long the industry department has to appraise and report (thời hạn thẩm định), from the day it holds the full dossier. The choice of the developer happens within it.
 */
export const appraisalTerm: Rule<Term> = {
  id: 'procedure.appraise',
  subject: 'procedure',
  title: { vi: 'Thời hạn thẩm định', en: 'Term of the appraisal' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: {
        length: 10,
        unit: 'working-day',
        actor: 'industry-department',
        to: 'provincial-committee',
        starts: 'dossier-complete',
        ends: 'appraised',
      },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'assumption',
      note: 'The published procedure of one province (Vĩnh Phúc); which instrument it implements is inferred, and whether the clock stops is not known.',
    },
    {
      force: IN_68,
      value: {
        length: 15,
        unit: 'working-day',
        actor: 'industry-department',
        to: 'provincial-committee',
        starts: 'dossier-complete',
        ends: 'appraised',
        stoppable: true,
      },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'text',
    },
    {
      force: IN_66,
      value: {
        length: 15,
        unit: 'working-day',
        actor: 'industry-department',
        to: 'provincial-committee',
        starts: 'dossier-complete',
        ends: 'appraised',
        stoppable: true,
      },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'summary',
      note: 'The article is not among those reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32,
      value: {
        length: 25,
        unit: 'day',
        actor: 'industry-department',
        to: 'provincial-committee',
        starts: 'dossier-complete',
        ends: 'appraised',
        stoppable: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        length: 25,
        unit: 'day',
        actor: 'industry-department',
        to: 'provincial-committee',
        starts: 'dossier-complete',
        ends: 'appraised',
        stoppable: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '3' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        length: 20,
        unit: 'working-day',
        actor: 'industry-department',
        to: 'provincial-committee',
        starts: 'dossier-complete',
        ends: 'appraised',
        stoppable: true,
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '3', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  sourceIds: [
    'proc-4-appraise',
    'ccn-appraisal-days',
    'ccn-appraisal-clock-stop',
    'count-stop-clock-appraisal',
    'appraisal-clock-starts-at-full-dossier',
    'under-appraisal',
    'nd303-procedure',
  ],
};
