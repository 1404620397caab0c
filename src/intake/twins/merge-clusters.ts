import { fail, ok, type Result } from '../../core/index.js';
import type { Cluster, ProblemOf, Register, Undertaking } from '../../model/index.js';
import { foldText } from '../text/clean-text.js';

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];

const joinedCluster = (keep: Cluster, drop: Cluster): Cluster => {
  const aliases = union(keep.aliases ?? [], [drop.name, ...(drop.aliases ?? [])]).filter((name) => name !== keep.name);
  const province = keep.province ?? drop.province;
  const type = keep.type ?? drop.type;
  return {
    ...keep,
    ...(province === undefined ? {} : { province }),
    ...(type === undefined ? {} : { type }),
    ...(aliases.length === 0 ? {} : { aliases }),
  };
};

const sameCourse = (a: Undertaking, b: Undertaking): boolean =>
  a.kind === b.kind && (a.phase === undefined || b.phase === undefined || foldText(a.phase) === foldText(b.phase));

/** Where the undertakings of the cluster that goes are to be found afterwards. */
const movesOf = (register: Register, keep: string, drop: string): ReadonlyMap<string, Undertaking> => {
  const mine = register.undertakings.filter(({ cluster }) => cluster === keep);
  const moves = new Map<string, Undertaking>();
  const taken = new Set<Undertaking>();
  for (const undertaking of register.undertakings.filter(({ cluster }) => cluster === drop)) {
    // One course of acts told twice: only where a single one of them fits, and takes no other.
    const fits = mine.filter((own) => sameCourse(own, undertaking) && !taken.has(own));
    const [only] = fits;
    const target = fits.length === 1 && only !== undefined ? only : { ...undertaking, cluster: keep };
    taken.add(target);
    moves.set(undertaking.id, target);
  }
  return moves;
};

/**
 * Joins two clusters of a register (nhập hai cụm làm một): an act of the caller, never of this library. All facts of both stay, each with its source; the name that goes is kept as an alias.
 *
 * @remarks
 * Two undertakings become one where they are of one kind and not of two phases; a phase that only one has is kept as its label. Where the two disagree both values stay: that is what observations are for. The register given is not changed.
 *
 * @param register - As the gate accepted it.
 * @param keep - Id of the cluster that stays, with its name and places.
 * @param drop - Id of the cluster that goes into it.
 * @returns A new register; or `intake.unknown-cluster`, `intake.same-cluster`.
 * @example
 * ```ts
 * import { readRegister } from 'industrial-clusters';
 * import { mergeClusters } from 'industrial-clusters/intake';
 *
 * const cluster = (id: string, name: string) => ({ id, name, places: ['Ứng Hòa'] });
 * const { register } = readRegister({ schemaVersion: 1, clusters: [cluster('1', 'Cầu Bầu'), cluster('2', 'CCN Cầu Bầu')] });
 * const merged = mergeClusters(register, '1', '2');
 * console.log(merged.ok && merged.value.clusters); // => [{"id":"1","name":"Cầu Bầu","places":["Ứng Hòa"],"aliases":["CCN Cầu Bầu"]}]
 * ```
 */
export const mergeClusters = (
  register: Register,
  keep: string,
  drop: string,
): Result<Register, ProblemOf<'intake.unknown-cluster' | 'intake.same-cluster'>> => {
  if (keep === drop) return fail({ code: 'intake.same-cluster', severity: 'error', params: { id: keep } });
  const kept = register.clusters.find(({ id }) => id === keep);
  const dropped = register.clusters.find(({ id }) => id === drop);
  if (kept === undefined || dropped === undefined) {
    const id = kept === undefined ? keep : drop;
    return fail({ code: 'intake.unknown-cluster', severity: 'error', params: { id } });
  }
  const moves = movesOf(register, keep, drop);
  const moved = (id: string): string => moves.get(id)?.id ?? id;
  const phases = new Map(
    register.undertakings.flatMap(({ id, phase }) =>
      phase === undefined || !moves.has(id) ? [] : [[moved(id), phase]],
    ),
  );
  const undertakings = register.undertakings.flatMap((undertaking): readonly Undertaking[] => {
    const target = moves.get(undertaking.id);
    if (target !== undefined) return target.id === undertaking.id ? [target] : [];
    const phase = undertaking.phase ?? phases.get(undertaking.id);
    return [phase === undefined ? undertaking : { ...undertaking, phase }];
  });
  return ok({
    ...register,
    clusters: register.clusters.flatMap((cluster) => {
      if (cluster.id === drop) return [];
      return [cluster.id === keep ? joinedCluster(kept, dropped) : cluster];
    }),
    undertakings,
    events: register.events.map((event) => ({ ...event, undertaking: moved(event.undertaking) })),
    plans: register.plans.map((plan) => ({ ...plan, undertaking: moved(plan.undertaking) })),
    observations: register.observations.map((fact) => ({
      ...fact,
      about: fact.about === drop ? keep : moved(fact.about),
    })),
  });
};
