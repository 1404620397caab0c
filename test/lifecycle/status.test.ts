import { describe, expect, it } from 'vitest';
import { isoDate, tallyOf } from '../../src/core/index.js';
import { holdsOn, statusOn, statusTable, timelineOf } from '../../src/lifecycle/index.js';
import type { EventType, History, Stage } from '../../src/model/index.js';
import { acts, day, ev } from './histories.js';

const stages = (history: History, ...days: string[]): readonly Stage[] =>
  days.map((d) => statusOn(history, 'u', isoDate(d)).stage);

describe('the stage of an undertaking', () => {
  it('follows the ladder of the departments, document by document', () => {
    const ladder: readonly (readonly [EventType, Stage])[] = [
      ['listed', 'planned'],
      ['application-received', 'planned'],
      ['applications-called', 'planned'],
      ['dossier-submitted', 'appraisal'],
      ['dossier-complete', 'appraisal'],
      ['dossier-returned', 'appraisal'],
      ['dossier-supplemented', 'appraisal'],
      ['departments-consulted', 'appraisal'],
      ['members-requested', 'appraisal'],
      ['council-proposed', 'appraisal'],
      ['council-formed', 'investor-selection'],
      ['council-amended', 'investor-selection'],
      ['criteria-consulted', 'investor-selection'],
      ['criteria-agreed', 'investor-selection'],
      ['criteria-replaced', 'investor-selection'],
      ['bids-scored', 'appraisal'],
      ['appraised', 'appraisal'],
      ['established', 'established'],
      ['detailed-plan-approved', 'established'],
      ['environment-approved', 'established'],
      ['project-approved', 'established'],
      ['land-recovered', 'established'],
      ['land-leased', 'established'],
      ['design-approved', 'established'],
      ['permit-granted', 'established'],
      ['contract-signed', 'established'],
      ['commencement-notified', 'established'],
      ['ground-broken', 'groundbreaking'],
      ['works-suspended', 'groundbreaking'],
      ['works-resumed', 'groundbreaking'],
      ['works-completed', 'groundbreaking'],
      ['tenant-admitted', 'operation'],
      ['operation-began', 'operation'],
      ['decision-adjusted', 'operation'],
      ['revoked', 'ended'],
    ];
    const history = acts(...ladder.map(([type], i) => [type, day(i * 7)] as const));
    expect(ladder.map(([type], i) => [type, statusOn(history, 'u', day(i * 7)).stage])).toEqual(ladder);
    expect(ladder.map(([type], i) => [type, statusOn(history, 'u', day(i * 7 + 6)).stage])).toEqual(ladder);
    expect(statusOn(history, 'u', day(-1)).stage).toBe('no-record');
  });

  it('has selection inside appraisal, after establishment, and again after a dissolution', () => {
    const inside = acts(
      ['dossier-submitted', '2024-05-02'],
      ['council-formed', '2024-05-10'],
      ['bids-scored', '2024-05-30'],
      ['established', '2024-06-10'],
    );
    expect(stages(inside, '2024-05-01', '2024-05-02', '2024-05-10', '2024-05-30', '2024-06-10')).toEqual([
      'no-record',
      'appraisal',
      'investor-selection',
      'appraisal',
      'established',
    ]);
    const after = acts(['established', '2020-03'], ['council-formed', '2020-06-01'], ['developer-named', '2020-07-01']);
    expect(stages(after, '2020-03-30', '2020-03-31', '2020-06-15', '2020-07-01')).toEqual([
      'no-record',
      'established',
      'investor-selection',
      'established',
    ]);
    const again = acts(
      ['council-formed', '2024-05-10'],
      ['council-dissolved', '2024-08-01'],
      ['council-formed', '2024-10-01'],
    );
    expect(stages(again, '2024-06-01', '2024-09-01', '2024-10-01')).toEqual([
      'investor-selection',
      'planned',
      'investor-selection',
    ]);
  });

  it('ends by refusal, by leaving the plan and by revocation, and a new dossier opens it again after a refusal', () => {
    const refused = acts(
      ['dossier-submitted', '2024-01-10'],
      ['establishment-refused', '2024-02-10'],
      ['dossier-complete', '2024-03-10'],
    );
    expect(stages(refused, '2024-02-09', '2024-02-10', '2024-03-10')).toEqual(['appraisal', 'ended', 'appraisal']);
    expect(statusOn(refused, 'u', isoDate('2024-03-10')).facts.possible).not.toContain('refused');
    const left = acts(['listed', '2024-01-10'], ['delisted', '2024-02-10'], ['listed', '2024-03-10']);
    expect(stages(left, '2024-01-10', '2024-02-10', '2024-03-10')).toEqual(['planned', 'ended', 'planned']);
    const revoked = acts(['operation-began', '2020'], ['revoked', '2024-02-10']);
    expect(stages(revoked, '2020-12-31', '2024-02-10')).toEqual(['operation', 'ended']);
  });

  it('is operation for a cluster that operates without ever having been established, and remains so while it is being settled', () => {
    const old = acts(['operation-began', '../2009-10-04'], ['dossier-submitted', '2020-05-02']);
    const { stage, couldBe, facts } = statusOn(old, 'u', isoDate('2020-06-30'));
    expect([stage, couldBe, facts.certain]).toEqual(['operation', ['operation'], ['recorded', 'dossier', 'operating']]);
  });

  it('takes the acts of one day in the order of the ladder, in whatever order they arrive', () => {
    const oneDay = acts(
      ['established', '2024-06-10'],
      ['bids-scored', '2024-06-10'],
      ['council-formed', '2024-06-10'],
      ['dossier-submitted', '2024-06-10'],
    );
    expect(statusOn(oneDay, 'u', isoDate('2024-06-10')).couldBe).toEqual(['established']);
    expect(timelineOf(oneDay, 'u').map(({ event }) => event.type)).toEqual([
      'dossier-submitted',
      'council-formed',
      'bids-scored',
      'established',
    ]);
  });
});

describe('a vague day', () => {
  it('is read as late as it may be in the stage, and both ways in what could be', () => {
    const history = acts(['established', '2020-06-26'], ['ground-broken', '2024-H1']);
    const on = (text: string): unknown => {
      const { stage, couldBe } = statusOn(history, 'u', isoDate(text));
      return [stage, couldBe];
    };
    expect(on('2020-06-25')).toEqual(['no-record', ['no-record']]);
    expect(on('2020-06-26')).toEqual(['established', ['established']]);
    expect(on('2023-12-31')).toEqual(['established', ['established']]);
    expect(on('2024-01-01')).toEqual(['established', ['established', 'groundbreaking']]);
    expect(on('2024-06-29')).toEqual(['established', ['established', 'groundbreaking']]);
    expect(on('2024-06-30')).toEqual(['groundbreaking', ['groundbreaking']]);
  });

  it('known only as "by then" is certain from then on and possible on every day before', () => {
    const seen = acts(['established', '../2019-10-29']);
    expect(statusOn(seen, 'u', isoDate('1900-01-01')).couldBe).toEqual(['no-record', 'established']);
    expect(statusOn(seen, 'u', isoDate('2019-10-28')).couldBe).toEqual(['no-record', 'established']);
    expect(statusOn(seen, 'u', isoDate('2019-10-29')).couldBe).toEqual(['established']);
  });

  it('of which nothing is known is possible on every day and certain on none', () => {
    const history = acts(['ground-broken', '..']);
    for (const d of ['1900-01-01', '2024-06-30', '9999-12-31']) {
      const { stage, couldBe, facts, milestones } = statusOn(history, 'u', isoDate(d));
      expect([stage, couldBe]).toEqual(['no-record', ['no-record', 'groundbreaking']]);
      expect(facts).toEqual({ certain: [], possible: ['recorded', 'broken-ground'] });
      expect(milestones).toEqual({ 'ground-broken': { event: 'e0', on: '..', certain: false } });
    }
  });

  it('of a council leaves its dissolution open: formed before it, or again after it', () => {
    const history = acts(['council-formed', '2024-05'], ['council-dissolved', '2024-05-15']);
    expect(statusOn(history, 'u', isoDate('2024-05-31')).couldBe).toEqual(['planned', 'investor-selection']);
    expect(statusOn(history, 'u', isoDate('2024-05-14')).couldBe).toEqual(['no-record', 'investor-selection']);
  });

  it('that begins on the day asked about meets the acts of that day in the order of the ladder', () => {
    // Formed that day, it was dissolved that day; formed later, it is not yet there.
    const history = acts(['council-formed', '2024-06-01/2024-06-30'], ['council-dissolved', '2024-06-01']);
    expect(statusOn(history, 'u', isoDate('2024-06-01')).couldBe).toEqual(['planned']);
    expect(statusOn(history, 'u', isoDate('2024-06-02')).couldBe).toEqual(['planned', 'investor-selection']);
  });

  it('gives the groundbreakings of the Hà Nội rows: on 31/3/2024 three surely stand there, six may', () => {
    const rows = [
      ['Đông Phú Yên', '2024-H1'],
      ['Tam Hiệp', '2024-01-19'],
      ['Liên Hiệp 2', '2024-01-19'],
      ['Xà Cầu', '2024-H1'],
      ['Thanh Văn - Tân Ước', '2024'],
      ['Kim Bài', '2024-09-20'],
      ['Võng Xuyên', '2022-07-21'],
    ] as const;
    const register = {
      undertakings: rows.map(([id]) => ({ id, cluster: id, kind: 'establishment' as const })),
      events: rows.map(([id, on]) => ev(id, 'ground-broken', on, { undertaking: id })),
    };
    const table = statusTable(register, isoDate('2024-03-31'));
    const claims = table.map(({ couldBe }) =>
      !couldBe.includes('groundbreaking') ? 'no' : couldBe.length === 1 ? 'yes' : 'unknown',
    );
    expect(tallyOf(claims)).toEqual({ certain: 3, possible: 6 });
    expect(tallyOf(rows.map(([id]) => holdsOn(register, id, ['broken-ground'], isoDate('2024-03-31'))))).toEqual({
      certain: 3,
      possible: 6,
    });
  });
});

describe('the facts beneath', () => {
  it('are seen one by one and together: a dossier, a council, both at once', () => {
    const history = acts(['dossier-submitted', '2022-03-01'], ['council-formed', '2022-05'], ['listed', '2021']);
    const holds = (facts: Parameters<typeof holdsOn>[2], on: string): string =>
      holdsOn(history, 'u', facts, isoDate(on));
    expect(holds(['dossier'], '2022-02-28')).toBe('no');
    expect(holds(['dossier'], '2022-03-01')).toBe('yes');
    expect(holds(['council'], '2022-05-15')).toBe('unknown');
    expect(holds(['dossier', 'council'], '2022-05-15')).toBe('unknown');
    expect(holds(['dossier', 'council'], '2022-05-31')).toBe('yes');
    expect(holds(['dossier', 'established'], '2022-05-31')).toBe('no');
    expect(holds(['recorded', 'listed'], '2021-06-30')).toBe('unknown');
    expect(holds(['recorded', 'listed'], '2021-12-31')).toBe('yes');
    expect(holds([], '2022-05-31')).toBe('yes');
  });

  it('of two vague acts that exclude each other never hold together', () => {
    const history = acts(['council-formed', '2024'], ['bids-scored', '2024']);
    const on = isoDate('2024-12-31');
    expect(holdsOn(history, 'u', ['council'], on)).toBe('unknown');
    expect(holdsOn(history, 'u', ['scored'], on)).toBe('unknown');
    expect(holdsOn(history, 'u', ['council', 'scored'], on)).toBe('no');
  });

  it('are listed in the order of the table, those that are certain apart', () => {
    const history = acts(['land-leased', '2023'], ['established', '2022-01-10'], ['works-suspended', '2024']);
    expect(statusOn(history, 'u', isoDate('2024-06-30')).facts).toEqual({
      certain: ['recorded', 'established', 'land-leased'],
      possible: ['recorded', 'established', 'land-leased', 'suspended'],
    });
  });
});

describe('the milestones', () => {
  it('are the first act of each type that has, or may have, happened by the day', () => {
    const history = acts(
      ['schedule-extended', '2023-11-08'],
      ['schedule-extended', '2022-11-08'],
      ['established', '2020-06-26'],
      ['ground-broken', '2024-H1'],
      ['operation-began', '2024-05-01'],
    );
    expect(statusOn(history, 'u', isoDate('2024-03-31')).milestones).toEqual({
      established: { event: 'e2', on: '2020-06-26', certain: true },
      'schedule-extended': { event: 'e1', on: '2022-11-08', certain: true },
      'ground-broken': { event: 'e3', on: '2024-H1', certain: false },
    });
  });
});

describe('what is known', () => {
  const voided: History = {
    events: [
      ev('a', 'established', '2020-06-26', { recorded: isoDate('2020-07-01') }),
      ev('v', 'entered-in-error', '2024-01-01', { voids: 'a', recorded: isoDate('2024-01-01') }),
    ],
  };
  const at = isoDate('2022-06-30');

  it('changes earlier days by a withdrawal, for readers who know of it', () => {
    expect(statusOn(voided, 'u', at).stage).toBe('no-record');
    expect(statusOn(voided, 'u', at, { knownBy: isoDate('2023-12-31') }).stage).toBe('established');
    expect(statusOn(voided, 'u', at, { knownBy: isoDate('2024-01-01') }).stage).toBe('no-record');
  });

  it('begins on the day of recording', () => {
    expect(statusOn(voided, 'u', at, { knownBy: isoDate('2020-06-30') }).stage).toBe('no-record');
    expect(statusOn(voided, 'u', at, { knownBy: isoDate('2020-07-01') }).stage).toBe('established');
  });

  it('is not restored by withdrawing the withdrawal: the fact is entered again', () => {
    const again: History = {
      events: [...voided.events, ev('vv', 'entered-in-error', '2024-02-01', { voids: 'v' })],
    };
    expect(statusOn(again, 'u', at).stage).toBe('no-record');
    const entered: History = { events: [...again.events, ev('a2', 'established', '2020-06-26')] };
    expect(statusOn(entered, 'u', at).stage).toBe('established');
  });

  it('of an undertaking nobody registered is nothing: no record, no fact, no milestone', () => {
    expect(statusOn(voided, 'unknown', at)).toEqual({
      undertaking: 'unknown',
      on: '2022-06-30',
      stage: 'no-record',
      couldBe: ['no-record'],
      facts: { certain: [], possible: [] },
      milestones: {},
    });
    expect(timelineOf(voided, 'unknown')).toEqual([]);
    expect(holdsOn(voided, 'unknown', ['recorded'], at)).toBe('no');
  });
});

describe('the timeline', () => {
  it('stands by latest day, then ladder, then earliest day, then id; an open end comes last', () => {
    const history: History = {
      events: [
        ev('open', 'listed', '2019/..'),
        ev('none', 'listed', '..'),
        ev('year', 'established', '2024'),
        ev('b', 'ground-broken', '2024-12-31'),
        ev('a', 'ground-broken', '2024-12-31'),
        ev('half', 'ground-broken', '2024-H2'),
        ev('day', 'operation-began', '2024-01-01'),
      ],
    };
    expect(timelineOf(history, 'u').map(({ event }) => event.id)).toEqual([
      'day',
      'year',
      'half',
      'a',
      'b',
      'none',
      'open',
    ]);
    expect(timelineOf(history, 'u')[1]?.window).toEqual({ earliest: '2024-01-01', latest: '2024-12-31' });
  });

  it('holds an entry told twice once, and two acts of one day twice', () => {
    const first = ev('a', 'schedule-extended', '2024-05-01');
    const twice: History = { events: [first, ev('b', 'schedule-extended', '2024-05-01'), { ...first }] };
    expect(timelineOf(twice, 'u').map(({ event }) => event.id)).toEqual(['a', 'b']);
  });

  it('keeps an id that tells two stories as two acts, for the gate to complain of', () => {
    const two: History = { events: [ev('a', 'established', '2024-05-01'), ev('a', 'ground-broken', '2024-05-01')] };
    expect(timelineOf(two, 'u')).toHaveLength(2);
  });
});
