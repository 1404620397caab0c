import type { Item } from '../../law/index.js';
import type { Basis } from '../../model/index.js';
import type { Check } from './check.js';
import type { CheckId } from './check-id.js';
import { claimCheck, claimed } from './simple-checks.js';

/** What is known of the items of a list the law makes, by the ids of the list: there and in order, or not. */
export type ItemFacts = Readonly<Record<string, boolean>>;

/**
 * A fact of a list that a host's own code may have handed over as anything.
 *
 * @internal
 */
export const itemFact = (given: unknown, id: string): unknown =>
  typeof given === 'object' && given !== null && Object.hasOwn(given, id)
    ? (given as Record<string, unknown>)[id]
    : undefined;

/**
 * One check for each item of a list of the law. What the law asks for only where there is any (nếu có) is never unmet.
 *
 * @param prefix - The first half of the ids.
 * @param name - The name under which the facts are given.
 * @param items - The law's list.
 * @param given - The facts, by the same ids.
 * @param basis - Where the list stands.
 * @returns The checks, in the law's order.
 * @internal
 */
export const listChecks = (
  prefix: 'paper' | 'report' | 'content' | 'ground' | 'type',
  name: string,
  items: readonly Item[],
  given: unknown,
  basis: Basis,
): readonly Check[] =>
  items.map((item): Check => {
    const id: CheckId = `${prefix}.${item.id}`;
    const fact = itemFact(given, item.id);
    if (item.optional === true && claimed(fact) !== true) return { id, outcome: 'not-applicable', basis, facts: {} };
    return claimCheck(id, `${name}.${item.id}`, fact, basis);
  });
