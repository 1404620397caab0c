import type { Basis } from '../../model/index.js';
import type { Threshold } from '../../law/index.js';
import type { Check, Outcome } from './check.js';
import type { CheckId } from './check-id.js';
import { judgeNumber } from './judge-number.js';
import type { MissingInput } from './missing-input.js';
import { printNumber, readNumber, type ReadNumber, type Unread } from './stated-number.js';

/**
 * Names a fact that was not given, or does not do.
 *
 * @internal
 */
export const missingFact = (id: string, why: Unread = 'absent', of?: string): MissingInput => ({
  kind: 'fact',
  id,
  ...(of === undefined ? {} : { of }),
  ...(why === 'absent' ? {} : { because: why }),
});

/**
 * A claim as given: true, false, or nothing that can be used.
 *
 * @internal
 */
export const claimed = (given: unknown): boolean | Unread =>
  typeof given === 'boolean' ? given : given === undefined || given === null ? 'absent' : 'unreadable';

/** The last part of the name under which a fact is given. */
const factName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/**
 * A condition that is a claim of fact: it holds, it does not, or nobody says.
 *
 * @param id - Which check.
 * @param name - The name under which the fact is given.
 * @param given - Whether it holds, as handed over.
 * @param basis - Where the law asks for it.
 * @returns What was found, and on what.
 * @internal
 */
export const claimCheck = (id: CheckId, name: string, given: unknown, basis: Basis): Check => {
  const claim = claimed(given);
  return typeof claim === 'boolean'
    ? { id, outcome: claim ? 'met' : 'unmet', basis, facts: { [factName(name)]: claim } }
    : { id, outcome: 'unknown', basis, facts: {}, missing: [missingFact(name, claim)] };
};

/**
 * A condition that is a number the law sets.
 *
 * @param id - Which check.
 * @param name - The name under which the number is given.
 * @param number - What was read.
 * @param threshold - What it is compared with.
 * @param basis - Where it stands.
 * @returns What was found, and on what.
 * @internal
 */
export const numberCheck = (
  id: CheckId,
  name: string,
  number: ReadNumber | Unread,
  threshold: Threshold,
  basis: Basis,
): Check => {
  if (typeof number === 'string') {
    return { id, outcome: 'unknown', basis, facts: {}, threshold, missing: [missingFact(name, number)] };
  }
  const { outcome, distance } = judgeNumber(number, threshold.op, threshold.value);
  return {
    id,
    outcome,
    basis,
    facts: printNumber(factName(name), number),
    threshold,
    ...(distance === undefined ? {} : { distance }),
    // A bounded number that leaves it open: a sharper one would settle it.
    ...(outcome === 'unknown' ? { missing: [missingFact(name)] } : {}),
  };
};

/**
 * As {@link numberCheck}, for a number as it was given.
 *
 * @internal
 */
export const statedNumberCheck = (
  id: CheckId,
  name: string,
  given: unknown,
  threshold: Threshold,
  basis: Basis,
): Check => numberCheck(id, name, readNumber(given), threshold, basis);

/**
 * Of alternatives one that is met is enough, and all must fail for the condition to fail.
 *
 * @internal
 */
const anyOf = (branches: readonly Check[]): Outcome => {
  if (branches.some(({ outcome }) => outcome === 'met')) return 'met';
  return branches.every(({ outcome }) => outcome === 'unmet') ? 'unmet' : 'unknown';
};

/**
 * A condition with alternatives.
 *
 * @internal
 */
export const eitherCheck = (
  id: CheckId,
  either: readonly Check[],
  rest: Partial<Pick<Check, 'basis' | 'also' | 'facts' | 'questions'>>,
): Check => {
  const outcome = anyOf(either);
  const missing = either.flatMap((branch) => (branch.outcome === 'unknown' ? (branch.missing ?? []) : []));
  return { id, outcome, facts: {}, ...rest, either, ...(outcome === 'unknown' ? { missing } : {}) };
};
