import { aggregate, sum } from '../../aggregate/index.js';
import { tallyOf } from '../../core/index.js';
import type { FormRow } from '../../law/index.js';
import type { Amount } from './amount.js';
import type { Claim } from './claim.js';
import type { ClusterFacts } from './cluster-facts.js';
import { inPrintedUnit } from './printed-unit.js';
import type { FormCell } from './statutory-form.js';
import type { CountRow, TotalRow } from './summary-rows.js';

/** What a cell says beside its number and unit. */
export type CellContent = Omit<FormCell, 'no' | 'unit' | 'kind'>;

const how = (claims: readonly Claim[], claim: Claim): number => claims.filter((c) => c === claim).length;

/** Is there a range, and which? */
const rangeOf = (least: string, most: string): Pick<FormCell, 'range'> =>
  least === most ? {} : { range: { least, most } };

/**
 * Counts clusters: surely, and at most.
 *
 * @internal
 */
export const countCell = ({ counts, among }: CountRow, clusters: readonly ClusterFacts[]): CellContent => {
  const claims = clusters.filter((c) => among(c) !== 'no').map(counts);
  const missing = how(claims, 'missing');
  const open = how(claims, 'unknown');
  const asked = claims.length;
  const { certain, possible } = tallyOf(claims.filter((c) => c !== 'missing'));
  return {
    value: asked > 0 && missing === asked ? null : String(certain),
    ...rangeOf(String(certain), String(possible)),
    coverage: { unit: 'cluster', asked, given: asked - missing - open, missing, open, undated: 0 },
  };
};

/** Đồng and counts have no digits after the point, hectares six. */
const scaleOf = (unit: FormRow['unit']): number => (unit === 'ha' ? 6 : 0);

/**
 * Adds up values: of the clusters that surely belong there, and of those that may.
 *
 * @internal
 */
export const totalCell = (
  { among, adds }: TotalRow,
  clusters: readonly ClusterFacts[],
  unit: FormRow['unit'],
): CellContent => {
  const asked = clusters.map((c) => ({ claim: among(c), amount: adds(c) })).filter(({ claim }) => claim !== 'no');
  const isGiven = (a: (typeof asked)[number]): a is { claim: Claim; amount: Amount } =>
    a.claim !== 'missing' && typeof a.amount !== 'string';
  const given = asked.filter(isGiven);
  const sure = given.filter(({ claim }) => claim === 'yes');
  const missing = asked.filter(({ claim, amount }) => claim === 'missing' || amount === 'missing').length;
  const added = sum(({ amount }: { readonly amount: Amount }) => amount, { scale: scaleOf(unit) });
  const printed = (rows: readonly { readonly amount: Amount }[]): string =>
    inPrintedUnit(aggregate(rows, added).value, unit);
  const { bound } = aggregate(sure, added);
  const nothing = given.length === 0 && asked.length > 0;
  return {
    value: nothing ? null : printed(sure),
    ...(bound === undefined ? {} : { bound }),
    ...(nothing ? {} : rangeOf(printed(sure), printed(given))),
    coverage: {
      unit: 'cluster',
      asked: asked.length,
      given: given.length,
      missing,
      open: asked.length - given.length - missing,
      undated: given.filter(({ amount }) => amount.undated).length,
    },
  };
};
