import type { Ternary } from '../../core/index.js';

/** Whether a cluster is counted: `missing` where the register has nothing that would tell. */
export type Claim = Ternary | 'missing';

/**
 * All of several claims, taken as independent: wider than the truth where they hang together, never narrower.
 *
 * @internal
 */
export const both = (...claims: readonly Claim[]): Claim => {
  if (claims.includes('no')) return 'no';
  if (claims.includes('missing')) return 'missing';
  return claims.includes('unknown') ? 'unknown' : 'yes';
};

/**
 * Any of several claims; `no` of none.
 *
 * @internal
 */
export const either = (claims: readonly Claim[]): Claim => {
  if (claims.includes('yes')) return 'yes';
  if (claims.includes('missing')) return 'missing';
  return claims.includes('unknown') ? 'unknown' : 'no';
};
