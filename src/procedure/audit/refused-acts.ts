import type { IsoDate } from '../../core/index.js';
import type { Timeline, TimelineEntry } from '../../lifecycle/index.js';
import type { Command } from '../act.js';
import type { Context, Records } from '../context.js';
import { judgeAt } from '../decide.js';
import { readableFacts } from '../judgement/readable-facts.js';
import type { Refused, Ruling } from '../ruling.js';
import { daysToTry } from './days-to-try.js';
import { harshestReading } from './harshest-reading.js';
import type { RefusedAct } from './irregularity.js';
import { kindestReading } from './kindest-reading.js';
import { savedBy } from './saved-by.js';

// A timeline holds no withdrawals: every entry of it is an act.
const commandOn = ({ event }: TimelineEntry, on: IsoDate): Command => ({ ...event, on }) as Command;

type OnDay = Ruling & { readonly day: IsoDate };
const isRefused = (ruling: OnDay): ruling is Refused & { readonly day: IsoDate } => ruling.ruling === 'refused';

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
    const { event } = entry;
    const days = daysToTry(
      entry.window,
      timeline.filter((other) => other !== entry),
    );
    const judged = (known: Context): readonly OnDay[] =>
      days.map((day) => ({ day, ...judgeAt(commandOn(entry, day), records, known, event.id) }));
    const rulings = judged(context);
    const plain = rulings.filter(isRefused);
    // Only where nothing refuses it as it is: what nobody says may still speak against it.
    const refused = plain.length > 0 ? plain : judged(harshestReading(entry, timeline, context)).filter(isRefused);
    const [first] = refused;
    if (first === undefined) return [];
    const always =
      plain.length === rulings.length &&
      plain.every(({ day }) => {
        const command = commandOn(entry, day);
        return judgeAt(command, records, kindestReading(command, records, context), event.id).ruling === 'refused';
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
