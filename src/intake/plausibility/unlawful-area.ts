import { compareBounded, windowOf, type IsoDate } from '../../core/index.js';
import { areaLimitsOn, type AreaLimit } from '../../law/index.js';
import type { EventOf, ProblemOf, Register, UndertakingKind } from '../../model/index.js';

// The widest that the law of a day allows anybody: a craft village in the uplands at the lower end.
const limitBroken = (area: string, kind: UndertakingKind, day: IsoDate): AreaLimit | null => {
  const limits = areaLimitsOn(day, {
    clusterType: 'craft-village',
    upland: true,
    afterExpansion: kind === 'expansion',
  });
  if (!limits.ok) return null;
  const { most, leastCouldBe } = limits.value;
  // The area of an expansion may be that of the part added.
  const all = [most, ...(kind === 'establishment' ? leastCouldBe.slice(0, 1) : [])];
  return all.find(({ threshold }) => compareBounded({ value: area }, threshold.op, threshold.value) === 'no') ?? null;
};

/**
 * Finds areas that were established and that no law of their day allowed any cluster. Old clusters settled later are left out: their areas are what they were.
 *
 * @param register - As the gate accepted it.
 * @returns One warning an act, with the provision.
 * @internal
 */
export const unlawfulAreas = (register: Register): readonly ProblemOf<'intake.area-outside-law'>[] => {
  const kindOf = new Map(register.undertakings.map(({ id, kind }) => [id, kind]));
  const judged = (event: EventOf<'established'>, row: number): readonly ProblemOf<'intake.area-outside-law'>[] => {
    const kind = kindOf.get(event.undertaking) ?? 'regularisation';
    const { earliest, latest } = windowOf(event.on);
    if (event.area === undefined || kind === 'regularisation' || earliest === null || latest === null) return [];
    // A vague day breaks the law only if it does so at both ends.
    const broken = limitBroken(event.area, kind, latest);
    if (broken === null || limitBroken(event.area, kind, earliest) === null) return [];
    const { op, value } = broken.threshold;
    const params = { area: event.area, on: event.on, limit: value, op };
    const path = ['events', row, 'area'];
    return [{ code: 'intake.area-outside-law', severity: 'warning', path, params, basis: broken.basis }];
  };
  return register.events.flatMap((event, row) => (event.type === 'established' ? judged(event, row) : []));
};
