import type { Basis } from '../../model/index.js';
import type { MissingInput } from '../appraisal/index.js';
import { missingLaw } from '../appraisal/look-up.js';
import type { SelectionLaw } from './selection-law.js';
import type { Agreement, Bid, SelectionInput } from './selection-input.js';
import type { LeftOutBid } from './scored-bid.js';

/**
 * Which bids are scored, and what is not known of them.
 *
 * @internal
 */
export interface StandingBids {
  /** The bids that are scored. */
  readonly standing: readonly Bid[];
  /** Those that are not. */
  readonly leftOut: readonly LeftOutBid[];
  /** What would settle it. */
  readonly missing: readonly MissingInput[];
  /** What it rests on. */
  readonly basis: readonly Basis[];
}

interface Judged {
  readonly out?: LeftOutBid;
  readonly missing: readonly MissingInput[];
  readonly basis: readonly Basis[];
}

const NOTHING: Judged = { missing: [], basis: [] };

const fact = (id: string, { id: of }: Bid): MissingInput => ({ kind: 'fact', id, of });

const byDossier = (bid: Bid, { eligible }: SelectionLaw): Judged => {
  const { id, compliantDossier } = bid;
  // Whether the older law asked for it was not read; a dossier that is said to comply loses nothing.
  if (!eligible.ok)
    return compliantDossier === false ? { ...NOTHING, missing: [missingLaw(eligible.problems[0])] } : NOTHING;
  const basis = [eligible.value.basis];
  if (compliantDossier === false) return { out: { bid: id, because: 'dossier' }, missing: [], basis };
  return { missing: compliantDossier === true ? [] : [fact('bids.compliantDossier', bid)], basis };
};

const byPreconditions = (bid: Bid, { preconditions = [] }: Agreement): Judged => {
  const given = bid.preconditions ?? {};
  const passes = (name: string): boolean | undefined => (Object.hasOwn(given, name) ? given[name] : undefined);
  const failed = preconditions.find((name) => passes(name) === false);
  if (failed !== undefined) {
    return { ...NOTHING, out: { bid: bid.id, because: 'precondition', precondition: failed } };
  }
  const open = preconditions.filter((name) => passes(name) !== true);
  return { ...NOTHING, missing: open.map((name) => fact(`bids.preconditions.${name}`, bid)) };
};

const byConsortium = (bid: Bid, { consortium }: SelectionLaw): Judged => {
  const joined = bid.consortium;
  if (joined === undefined) return NOTHING;
  if (!consortium.ok) return { ...NOTHING, missing: [missingLaw(consortium.problems[0])] };
  const { value, basis } = consortium.value;
  const all = { missing: [], basis: [basis] };
  if (value === null || value.some(({ id }) => id === joined)) return all;
  if (joined === 'unknown') return { ...all, missing: [fact('bids.consortium', bid)] };
  return { ...all, out: { bid: bid.id, because: 'consortium' } };
};

/**
 * Tells which bids are scored.
 *
 * @param input - The tables.
 * @param law - The law of the day.
 * @returns The bids that stand, those left out, and what is open.
 * @internal
 */
export const standingBids = ({ agreement, bids }: SelectionInput, law: SelectionLaw): StandingBids => {
  const judged = bids.map((bid) => {
    const reasons = [byDossier(bid, law), byPreconditions(bid, agreement), byConsortium(bid, law)];
    const out = reasons.flatMap((reason) => reason.out ?? [])[0];
    return { bid, out, reasons };
  });
  return {
    standing: judged.flatMap(({ bid, out }) => (out === undefined ? [bid] : [])),
    leftOut: judged.flatMap(({ out }) => out ?? []),
    // A bid that is out for one reason needs no other settled.
    missing: judged.flatMap(({ out, reasons }) => (out === undefined ? reasons.flatMap(({ missing }) => missing) : [])),
    basis: judged.flatMap(({ reasons }) => reasons.flatMap(({ basis }) => basis)),
  };
};
