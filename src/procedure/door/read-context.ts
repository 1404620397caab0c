import type { Calendar } from '../../calendar/index.js';
import { CONFIDENCES, REGIMES } from '../../law/index.js';
import type { Context } from '../context.js';
import { FACT_SHAPES } from './fact-shapes.js';
import { plainRecord } from './plain-copy.js';
import { CHOICES, readLawContext } from './read-law-context.js';
import { fields, isGiven, leaf, oneOf, type Shape, type Unused } from './shape.js';

/** A context as it can be used, and what in it cannot. */
export interface ReadContext {
  /** Plain data. */
  readonly context: Context;
  /** What was given and not used. */
  readonly warnings: readonly Unused[];
  /** The regime that was named and is none: which law governs is then unknown. */
  readonly unknownRegime?: string;
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null;

// Large, and not copied: its tables are looked at only where days are counted.
const isCalendar = (given: unknown): given is Calendar => {
  try {
    if (!isRecord(given)) return false;
    const { edition, covered, exceptions, doubtful, workedBefore, workingDays, firstNumber } = given;
    return (
      typeof edition === 'string' &&
      typeof firstNumber === 'number' &&
      isRecord(covered) &&
      isRecord(exceptions) &&
      [doubtful, workedBefore, workingDays].every((each) => Array.isArray(each))
    );
  } catch {
    return false;
  }
};

const SHAPES: Readonly<Record<keyof Context, Shape>> = /* @__PURE__ */ (() => ({
  facts: fields(FACT_SHAPES),
  choices: fields(CHOICES),
  calendar: leaf('calendar', isCalendar),
  atLeast: oneOf(...CONFIDENCES),
  records: oneOf('partial', 'complete'),
  regime: oneOf(...REGIMES),
}))();
const context: Shape = /* @__PURE__ */ fields(SHAPES);

const calendarOf = (given: unknown): unknown => {
  try {
    return isRecord(given) ? given['calendar'] : undefined;
  } catch {
    return Number.NaN;
  }
};

/**
 * Reads what is given beside an act, wherever it comes from: `null` is what is not given, and nothing is thrown.
 *
 * @param given - A context, as handed over.
 * @returns What can be used of it, and what cannot.
 * @internal
 */
export const readContext = (given: unknown): ReadContext => {
  const rest = plainRecord(given, (name) => name !== 'calendar');
  const calendar = calendarOf(given);
  const law = readLawContext(rest);
  const { facts, records } = rest;
  return {
    context: {
      ...law,
      ...(isGiven(facts) ? { facts: plainRecord(facts) } : {}),
      ...(isCalendar(calendar) ? { calendar } : {}),
      ...(records === 'complete' ? { records } : {}),
    },
    warnings:
      isGiven(given) && !isRecord(given)
        ? leaf('fields', () => false)(given, ['context'])
        : context({ ...rest, ...(isGiven(calendar) ? { calendar } : {}) }, []),
    ...(law.regime === undefined || REGIMES.includes(law.regime) ? {} : { unknownRegime: law.regime }),
  };
};
