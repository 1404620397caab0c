import type { IsoDate } from '../core/index.js';
import { holdsOf } from '../lifecycle/index.js';
import type { Subject } from './subjects.js';

/**
 * Names the clusters that operate on a day, surely or perhaps: those asked for figures of their tenants.
 *
 * @param subjects - Undertakings in scope.
 * @param on - The day.
 * @returns Each cluster once, in the register's order.
 * @internal
 */
export const operatingAmong = (subjects: readonly Subject[], on: IsoDate): readonly string[] => {
  const operating = subjects.filter((s) => holdsOf(s.timeline, ['operating'], on) !== 'no');
  return [...new Set(operating.map((s) => s.cluster.id))];
};
