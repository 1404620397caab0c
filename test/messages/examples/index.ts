import type { ProblemParams } from '../../../src/model/index.js';
import { aggregate } from './aggregate.js';
import { calendar } from './calendar.js';
import { context } from './context.js';
import type { Examples } from './example.js';
import { gate } from './gate.js';
import { intake } from './intake.js';
import { law } from './law.js';
import { procedure } from './procedure.js';
import { report } from './report.js';
import { selection } from './selection.js';

/** The rooms that have problems, each with what one does there. */
export const ROOMS = {
  gate: { does: 'a register read, and rows appended to it', examples: gate },
  intake: { does: 'texts and spreadsheets read, and what is doubtful in them', examples: intake },
  law: { does: 'the law of a day asked for', examples: law },
  calendar: { does: 'days counted', examples: calendar },
  context: { does: 'what is given beside an act', examples: context },
  procedure: { does: 'an act judged', examples: procedure },
  selection: { does: 'bids scored', examples: selection },
  report: { does: 'statutory forms and published figures', examples: report },
  aggregate: { does: 'partial totals taken back', examples: aggregate },
} as const;

/** An example for every code there is. */
export const EXAMPLES: Examples<ProblemParams> = {
  ...aggregate,
  ...calendar,
  ...context,
  ...gate,
  ...intake,
  ...law,
  ...procedure,
  ...report,
  ...selection,
};
export { problemsOf, type Example } from './example.js';
