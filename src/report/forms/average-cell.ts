import { compareFraction, fractionOf } from '../../core/fraction.js';
import { averageRate, extremeRate, printedRate, roundedText, type PartOfWhole } from '../average.js';
import type { Amount, AmountOrGap } from './amount.js';
import type { Claim } from './claim.js';
import type { CellContent } from './cell-of.js';
import type { ClusterFacts } from './cluster-facts.js';
import type { Row19 } from './statutory-form.js';

/** A cluster that surely or perhaps operates, with both sides of its occupancy. */
interface Land {
  readonly claim: Claim;
  readonly taken: Amount;
  readonly industrial: Amount;
}

const gapOf = (taken: AmountOrGap, industrial: AmountOrGap): 'missing' | 'open' =>
  taken === 'open' || industrial === 'open' ? 'open' : 'missing';

const landOf = (cluster: ClusterFacts): Land | 'missing' | 'open' => {
  const { industrial } = cluster;
  // What the decree counts: let or covered by an approved project. Land let alone would be too little.
  const taken = cluster.observed('area.taken');
  if (typeof taken === 'string' || typeof industrial === 'string') return gapOf(taken, industrial);
  // Nothing is a part of nothing: a cluster without industrial land has no rate.
  return cluster.operating === 'missing' || industrial.value === '0'
    ? 'missing'
    : { claim: cluster.operating, taken, industrial };
};

const partOf = ({ taken, industrial }: Land): PartOfWhole => ({
  part: fractionOf(taken.value),
  whole: fractionOf(industrial.value),
});

/**
 * Works out row 19, the average occupancy of clusters that operate (tỷ lệ lấp đầy bình quân).
 *
 * @param clusters - Every cluster of the form.
 * @param row19 - How.
 * @returns The cell; without one value where vague days leave open which clusters operate.
 * @internal
 */
export const averageCell = (clusters: readonly ClusterFacts[], { method, rounding }: Row19): CellContent => {
  const asked = clusters.filter((c) => c.operating !== 'no').map(landOf);
  const lands = asked.filter((land): land is Land => typeof land !== 'string');
  const missing = asked.filter((land) => land === 'missing').length;
  const sure = lands.filter(({ claim }) => claim === 'yes');
  const doubtful = lands.filter(({ claim }) => claim !== 'yes').map(partOf);
  const least = extremeRate(sure.map(partOf), doubtful, method, 'least');
  const most = extremeRate(sure.map(partOf), doubtful, method, 'most');
  const isOne = doubtful.length === 0 || (least !== null && most !== null && compareFraction(least, most) === 0);
  const value = isOne ? averageRate([...sure.map(partOf), ...doubtful], method) : null;
  return {
    ...printedRate(value, rounding, {
      parts: lands.map((l) => l.taken.bound),
      wholes: lands.map((l) => l.industrial.bound),
    }),
    ...(isOne || least === null || most === null
      ? {}
      : {
          range: {
            least: roundedText(least, { ...rounding, mode: 'floor' }),
            most: roundedText(most, { ...rounding, mode: 'ceiling' }),
          },
        }),
    coverage: {
      unit: 'cluster',
      asked: asked.length,
      given: lands.length,
      missing,
      open: asked.length - lands.length - missing,
      undated: lands.filter(({ taken, industrial }) => taken.undated ?? industrial.undated).length,
    },
  };
};
