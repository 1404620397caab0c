import { describe, expect, it } from 'vitest';
import { legalDate } from '../../src/core/index.js';
import { CONFIDENCES } from '../../src/law/index.js';
import {
  boundWord,
  clockStateLabel,
  confidenceWord,
  criterionName,
  factLabel,
  indicatorLabel,
  irregularityText,
  kindLabel,
  reconciliationText,
  termLabel,
  termUnitLabel,
} from '../../src/messages/index.js';
import { FACTS, type LifecycleEvent } from '../../src/model/index.js';
import { audit, type Clock, type LateAct } from '../../src/procedure/index.js';
import { EXPLANATIONS, type Reconciliation } from '../../src/report/index.js';

const languages = ['vi', 'en'] as const;
const terms = ['announce', 'reception', 'submit', 'appraise', 'decide', 'opinions', 'regularise'] as const;
const states = ['running', 'stopped', 'overrun', 'closed'] as const satisfies readonly Clock['state'][];
const units = ['day', 'working-day', 'day-without-holidays', 'month', 'year'] as const;

const late = (certainty: LateAct['certainty'], by: number): LateAct => ({
  kind: 'late',
  event: '2',
  step: 'appraised',
  on: legalDate('2026-03'),
  certainty,
  term: 'appraise',
  actor: 'industry-department',
  start: '1',
  due: '2026-02-23' as LateAct['due'],
  by,
  unit: 'working-day',
  basis: [],
});

describe('what an answer is made of, in words', () => {
  it('has words of its own for every value there is, other than its code', () => {
    for (const language of languages) {
      const words = [
        ...FACTS.map((fact) => factLabel(fact, language)),
        ...terms.map((term) => termLabel(term, language)),
        ...states.map((state) => clockStateLabel(state, language)),
        ...units.map((unit) => termUnitLabel(unit, language)),
        ...CONFIDENCES.map((grade) => confidenceWord(grade, language)),
        ...(['>', '>=', '<', '<=', '~'] as const).map((bound) => boundWord(bound, language)),
        ...(['establishment', 'expansion', 'regularisation'] as const).map((kind) => kindLabel(kind, language)),
        ...['infrastructure', 'environment', 'capacity', 'finance'].map((one) => criterionName(one, language)),
        indicatorLabel('area.let', language),
      ];
      for (const word of words) expect(word).toMatch(/^[^\s"].*\S$/u);
      const facts = FACTS.map((fact) => factLabel(fact, language));
      expect(new Set(facts).size).toBe(FACTS.length);
    }
  });

  it('tells a term that was not kept by how much of what, surely or perhaps', () => {
    expect(irregularityText(late('certain', 1), 'en')).toBe(
      'Appraised and submitted in March 2026: 1 working day late; it was due by 23 February 2026 (term to appraise).',
    );
    expect(irregularityText(late('possible', 7), 'en')).toContain('perhaps up to 7 working days late');
    expect(irregularityText(late('certain', 7), 'vi')).toMatch(
      /^Thẩm định và trình .*: trễ 7 ngày làm việc so với hạn 23\/02\/2026 \(thời hạn thẩm định\)\.$/,
    );
    expect(irregularityText(late('possible', 7), 'vi')).toContain('có thể trễ đến 7 ngày làm việc');
  });

  it('tells an act out of order with every reason', () => {
    const formed: readonly LifecycleEvent[] = ['2024-07-10', '2024-08-10'].map((on, i) => ({
      id: String(i),
      undertaking: 'a/1',
      type: 'council-formed',
      on: legalDate(on),
    }));
    const { findings } = audit({ events: formed }, 'a/1');
    const said = findings.map((finding) => irregularityText(finding, 'en'));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Council formed on 10 August 2024: A council is in place \(10 July 2024\)/);
  });
});

describe('a published figure beside a computed one, in words', () => {
  const cases: readonly (readonly [Reconciliation, string, string])[] = [
    [{ verdict: 'agrees' }, 'Hai số khớp nhau.', 'The figures agree.'],
    [
      { verdict: 'agrees-within', within: ['digits', 'vague-days'] },
      'Hai số khớp nhau trong phạm vi cho phép: số chữ số được in; các ngày chưa rõ.',
      'The figures agree within what allows it: the digits printed; the days that are vague.',
    ],
    [
      { verdict: 'not-comparable', because: ['other-day'] },
      'Không so sánh được: khác thời điểm.',
      'The figures cannot be compared: they are of different days.',
    ],
    [
      { verdict: 'differs', by: { value: '-1234.5', bound: '>' }, explanations: [] },
      'Hai số khác nhau: số tính được trừ số công bố là hơn -1.234,5.',
      'The figures differ: the computed one less the published one is more than -1,234.5.',
    ],
  ];

  it.each(cases)('%j', (reconciliation, vi, en) => {
    expect([reconciliationText(reconciliation, 'vi'), reconciliationText(reconciliation, 'en')]).toEqual([vi, en]);
  });

  it('names every explanation, and the rows it turns on', () => {
    for (const kind of EXPLANATIONS) {
      for (const language of languages) {
        const found: Reconciliation = {
          verdict: 'differs',
          by: { value: '1' },
          explanations: [{ kind, rows: ['a', 'b'], gives: '2' }],
        };
        const text = reconciliationText(found, language);
        expect(text).toMatch(/: [^:]+ \(a, b\)\.$/);
        expect(text).not.toContain(kind);
      }
    }
  });
});
