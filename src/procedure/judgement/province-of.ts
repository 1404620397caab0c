import type { IsoDate } from '../../core/index.js';
import type { RuledProvince } from '../../law/index.js';
import { ruledProvince } from '../../law/provinces/ruled-province.js';
import type { Records } from '../context.js';
import type { Facts } from '../facts.js';

/**
 * Tells by whose provincial rules an act is judged: the caller's word goes first, then what the register has of the cluster.
 *
 * @param undertaking - Whose act.
 * @param records - The register.
 * @param facts - What the caller says.
 * @param on - The day.
 * @returns The province; undefined where no rules of it are known.
 */
export const provinceOf = (
  undertaking: string,
  { undertakings, clusters }: Records,
  facts: Facts,
  on: IsoDate,
): RuledProvince | undefined => {
  if (facts.province !== undefined) return facts.province;
  const of = undertakings?.find(({ id }) => id === undertaking)?.cluster;
  const written = of === undefined ? undefined : clusters?.find(({ id }) => id === of)?.province;
  return typeof written === 'string' ? ruledProvince(written, on) : undefined;
};
