import { compareFraction, dividedBy, fractionOf, times } from '../../core/fraction.js';
import type { Threshold } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { Check } from './check.js';
import type { CheckId } from './check-id.js';
import type { MissingInput } from './missing-input.js';
import { missingFact, numberCheck } from './simple-checks.js';
import { printNumber, readNumber } from './stated-number.js';

/**
 * An area as it was given, with the name under which it was.
 *
 * @internal
 */
export interface NamedArea {
  /** The name. */
  readonly name: string;
  /** The area, ha. */
  readonly given: unknown;
}

/**
 * A condition that is a share of land, compared without rounding.
 *
 * @param id - Which check.
 * @param part - The part, which may be bounded.
 * @param whole - What it is a share of: exact.
 * @param threshold - The law's share, %.
 * @param basis - Where it stands.
 * @returns The check, with the share beside the two areas.
 * @internal
 */
export const shareCheck = (
  id: CheckId,
  part: NamedArea,
  whole: NamedArea,
  threshold: Threshold<'%'>,
  basis: Basis,
): Check => {
  const [some, all] = [readNumber(part.given), readNumber(whole.given)];
  const empty = typeof all !== 'string' && (all.bound !== undefined || all.value.over === 0n);
  const missing: readonly MissingInput[] = [
    ...(typeof some === 'string' ? [missingFact(part.name, some)] : []),
    ...(typeof all === 'string' ? [missingFact(whole.name, all)] : empty ? [missingFact(whole.name)] : []),
  ];
  const unknown = { id, outcome: 'unknown', basis, facts: {}, threshold } as const;
  if (typeof some === 'string' || typeof all === 'string' || missing.length > 0) return { ...unknown, missing };
  if (compareFraction(some.value, all.value) > 0) {
    return { ...unknown, missing: [{ kind: 'fact', id: part.name, because: 'contradictory' }] };
  }
  const share = { ...some, value: dividedBy(times(some.value, fractionOf('100')), all.value) };
  const check = numberCheck(id, 'share', share, threshold, basis);
  return {
    ...check,
    facts: { ...printNumber(part.name, some), ...printNumber(whole.name, all), ...check.facts },
    ...(check.outcome === 'unknown' ? { missing: [missingFact(part.name)] } : {}),
  };
};
