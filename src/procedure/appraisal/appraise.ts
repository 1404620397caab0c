import { isoDate, type IsoDate } from '../../core/index.js';
import { plainRecord } from '../door/plain-copy.js';
import { readLawContext } from '../door/read-law-context.js';
import { conclude, type Appraisal } from './appraisal.js';
import type { AppraisalContext } from './appraisal-context.js';
import type { Check } from './check.js';

/**
 * Opens what a host's own code has handed over, checks it, and puts the checks together.
 *
 * @param checksOf - The checks of one appraisal, in the law's order.
 * @param facts - What is known, as handed over: looked at once, whatever it is.
 * @param on - The day; one that is none is a slip of the programmer, since days are made by `isoDate`.
 * @param context - The law, as handed over.
 * @returns The verdict.
 * @internal
 */
export const appraise = <Facts extends object>(
  checksOf: (facts: Facts, on: IsoDate, context: AppraisalContext) => readonly Check[],
  facts: Facts,
  on: IsoDate,
  context: AppraisalContext,
): Appraisal =>
  // The cast: what is in a record is read, and doubted, where it is used.
  conclude(checksOf(plainRecord(facts) as Facts, isoDate(on), readLawContext(context)), on);
