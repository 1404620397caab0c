import type { Bound } from '../../core/index.js';
import type { Unit } from './lexicon.js';
import type { Token, WrittenNumber } from './scan.js';

/** One number of an amount with its power of ten, where a word gives one; `1 nghìn 200` has two. */
export interface Part {
  /** As written. */
  readonly number: WrittenNumber;
  /** What its words multiply it by: 9 after tỷ. */
  readonly power?: number;
}

/** What the tokens say together, not yet weighed. */
export interface Said {
  /** The numbers, in the order written. */
  readonly parts: readonly Part[];
  /** The unit named. */
  readonly unit: Unit | undefined;
  /** What bounds the number. */
  readonly bound: Bound | undefined;
  /** The words are English. */
  readonly english: boolean;
  /** A currency that is not đồng: its code, or null where several are called so. */
  readonly currency: string | null | undefined;
  /** From one number to another. */
  readonly range: boolean;
  /** Two units, two bounds, two currencies, or a sign of its own: it is not about one number of things. */
  readonly twice: boolean;
}

/**
 * Puts the tokens of a quantity together.
 *
 * @param tokens - In the order written.
 * @returns What they say.
 * @internal
 */
export const gather = (tokens: readonly Token[]): Said => {
  const parts: Part[] = [];
  const units: Unit[] = [];
  const bounds: Bound[] = [];
  const currencies: (string | null)[] = [];
  const english = tokens.some((token) => 'english' in token);
  const first = tokens.findIndex(({ is }) => is === 'number');
  const to = tokens.findIndex(({ is }) => is === 'to');
  // Before any number a hyphen is a minus, and areas have none.
  const signed = to >= 0 && to < first;
  const range = to > first && tokens.slice(to).some(({ is }) => is === 'number');
  for (const token of tokens) {
    if (token.is === 'number') parts.push({ number: token.number });
    if (token.is === 'unit') units.push(token.unit);
    if (token.is === 'bound') bounds.push(token.bound);
    if (token.is === 'currency') currencies.push(token.currency);
    if (token.is !== 'power') continue;
    const last = parts.pop();
    if (last !== undefined) parts.push({ ...last, power: (last.power ?? 0) + token.power });
  }
  // So much đồng, and so much of another money: two amounts.
  const twoMoneys = currencies.length > 0 && units.length > 0 && parts.length > 1;
  const several = [units, bounds, currencies].some((said) => new Set(said).size > 1);
  const twice = signed || several || twoMoneys;
  return { parts, unit: units[0], bound: bounds[0], english, currency: currencies[0], range, twice };
};
