import type { UndertakingKind } from '../../model/index.js';
import type { Records } from '../context.js';
import type { Facts } from '../facts.js';

/**
 * Tells why an undertaking exists. The register goes first; one that nobody speaks of is a new cluster.
 *
 * @param undertaking - Its id.
 * @param records - The register.
 * @param facts - What the caller says.
 * @returns Its kind.
 */
export const kindOf = (undertaking: string, { undertakings }: Records, facts: Facts): UndertakingKind =>
  undertakings?.find(({ id }) => id === undertaking)?.kind ?? facts.kind ?? 'establishment';
