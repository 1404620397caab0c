import type { IsoDate } from '../../core/index.js';
import type { Timeline, TimelineEntry } from '../../lifecycle/index.js';
import type { Command } from '../act.js';
import type { Context, Records } from '../context.js';
import { judgeAt } from '../decide.js';
import { readableFacts } from '../judgement/readable-facts.js';
import type { Refused } from '../ruling.js';
import { daysToTry } from './days-to-try.js';
import type { RefusedAct } from './irregularity.js';
import { kindestReading } from './kindest-reading.js';
import { savedBy } from './saved-by.js';

// A timeline holds no withdrawals: every entry of it is an act.
const commandOn = ({ event }: TimelineEntry, on: IsoDate): Command => ({ ...event, on }) as Command;

/**
 * Finds the acts that the law or the custom of their own day would have refused, each judged at its place in the history.
 *
 * @param timeline - The acts of one undertaking.
 * @param records - The register.
 * @param context - What else is known.
 * @returns One finding an act that is surely or possibly irregular.
 */
export const refusedActs = (timeline: Timeline, records: Records, context: Context): readonly RefusedAct[] =>
  timeline.flatMap((entry): readonly RefusedAct[] => {
    const others = timeline.filter((other) => other !== entry);
    const days = daysToTry(entry.window, others);
    const rulings = days.map((day) => ({ day, ...judgeAt(commandOn(entry, day), records, context, entry.event.id) }));
    const refused = rulings.filter((r): r is Refused & { readonly day: IsoDate } => r.ruling === 'refused');
    const [first] = refused;
    if (first === undefined) return [];
    const { event } = entry;
    const always = rulings.every((r) => {
      const command = commandOn(entry, r.day);
      const kindest = kindestReading(command, records, context);
      return r.ruling === 'refused' && judgeAt(command, records, kindest, event.id).ruling === 'refused';
    });
    const facts = readableFacts(context.facts);
    const saved = first.problems.map((problem) => savedBy(problem, first.day, facts)).find((one) => one !== undefined);
    return [
      {
        kind: 'act',
        event: event.id,
        step: commandOn(entry, first.day).type,
        on: event.on,
        certainty: always ? 'certain' : 'possible',
        problems: first.problems,
        ...(saved === undefined ? {} : { saved }),
      },
    ];
  });
