import { isoDate } from '../../../src/core/index.js';
import type { Appraisal, Check, CheckId } from '../../../src/procedure/appraisal/index.js';

/** A day as it is written. */
export const day = isoDate;

/** The check of that name; there must be one. */
export const checkOf = ({ checks }: Pick<Appraisal, 'checks'>, id: CheckId): Check => {
  const found = checks.find((check) => check.id === id);
  if (found === undefined) throw new Error(`no check ${id} among ${checks.map((check) => check.id).join(', ')}`);
  return found;
};

/** One branch of a check with alternatives. */
export const branchOf = (check: Check, id: CheckId): Check => checkOf({ checks: check.either ?? [] }, id);

/** The last day of each regime's reach and the first of the next, as the tests name them. */
export const DAYS = {
  in68: day('2019-06-01'),
  in66: day('2022-06-01'),
  in32: day('2024-06-01'),
  in139: day('2025-08-01'),
  in303: day('2026-09-15'),
} as const;

/** All that the province may choose, chosen. */
export const CHOSEN = {
  saturationArea: 'old district',
  landUseTest: 'old district plan',
  deviationBoundary: 'commune',
  upland: false,
} as const;
