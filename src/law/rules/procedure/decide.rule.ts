import { CHECKED_ON } from '../../engine/edition.js';
import { IN_105, IN_139, IN_303, IN_32, IN_66, IN_68 } from '../../engine/periods.js';
import type { Rule } from '../../engine/rule.js';
import type { Term } from '../../engine/term.js';

/**
 * How long the provincial committee has to decide (UBND cấp tỉnh xem xét, quyết định), from receipt of one set with the appraisal report.
 *
 * @remarks
 * Article 10 clause 4 counts from the day the province receives one set of the dossier with the appraisal report. The start
 * `appraised` stands for that day: where the report was finished earlier than it was received, the day of receipt governs.
 */
export const decisionTerm: Rule<Term> = {
  id: 'procedure.decide',
  subject: 'procedure',
  title: { vi: 'Thời hạn quyết định', en: 'Term of the decision' },
  checkedOn: CHECKED_ON,
  follows: 'dossier',
  versions: [
    {
      force: IN_105,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'provincial-committee',
        starts: 'appraised',
        ends: 'established',
      },
      source: { instrument: '105/2009/QĐ-TTg' },
      confidence: 'assumption',
      note: 'The published procedure of one province (Vĩnh Phúc); which instrument it implements is inferred.',
    },
    {
      force: IN_68,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'provincial-committee',
        starts: 'appraised',
        ends: 'established',
      },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'text',
    },
    {
      force: IN_66,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'provincial-committee',
        starts: 'appraised',
        ends: 'established',
      },
      source: { instrument: '68/2017/NĐ-CP', article: '12' },
      confidence: 'summary',
      note: 'The article is not among those reported as amended by 66/2020/NĐ-CP.',
    },
    {
      force: IN_32,
      value: {
        length: 7,
        unit: 'working-day',
        actor: 'provincial-committee',
        starts: 'appraised',
        ends: 'established',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4' },
      confidence: 'text',
    },
    {
      force: IN_139,
      value: {
        length: 7,
        unit: 'working-day',
        actor: 'provincial-committee',
        starts: 'appraised',
        ends: 'established',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4' },
      confidence: 'text',
    },
    {
      force: IN_303,
      value: {
        length: 5,
        unit: 'working-day',
        actor: 'provincial-committee',
        starts: 'appraised',
        ends: 'established',
      },
      source: { instrument: '32/2024/NĐ-CP', article: '10', clause: '4', amendedBy: '303/2026/NĐ-CP' },
      confidence: 'summary',
    },
  ],
  sourceIds: ['proc-5-decide', 'ccn-decision-days', 'nd303-procedure'],
};
