import type { IsoDate } from '../../core/index.js';
import type { Check, MissingInput } from '../appraisal/index.js';
import { missingLaw } from '../appraisal/look-up.js';
import type { SelectionLaw } from './selection-law.js';
import type { SelectionInput } from './selection-input.js';

const fact = (id: string): MissingInput => ({ kind: 'fact', id });

/**
 * What was not given and is taken as regular, unless the caller accepts no assumption: that the council agreed first, that it agreed on
 * the mean, that it is composed as it should be, that no other law goes first.
 *
 * @internal
 */
export const assumptionsOf = (
  { agreement, otherLawFirst }: SelectionInput,
  { within }: SelectionLaw,
  council: readonly Check[],
): readonly MissingInput[] => [
  ...(agreement.on === undefined ? [fact('agreement.on')] : []),
  ...(agreement.method === undefined ? [fact('agreement.method')] : []),
  ...council.flatMap(({ outcome, missing = [] }) => (outcome === 'unknown' ? missing : [])),
  ...(within.ok && within.value.value.otherLawFirst && otherLawFirst === undefined ? [fact('otherLawFirst')] : []),
];

/**
 * What no assumption can replace: the rule by which the council agrees, and the other law that goes first.
 *
 * @internal
 */
export const lawMissing = (
  { otherLawFirst }: SelectionInput,
  { agrees, within }: SelectionLaw,
): readonly MissingInput[] => [
  ...(agrees.ok ? [] : [missingLaw(agrees.problems[0])]),
  ...(within.ok ? [] : [missingLaw(within.problems[0])]),
  ...(otherLawFirst === true && within.ok && within.value.value.otherLawFirst
    ? [{ kind: 'law', id: within.value.basis.rule } as const]
    : []),
];

/**
 * Whether the criteria were agreed after the scoring.
 *
 * @internal
 */
export const isLate = ({ agreement }: SelectionInput, on: IsoDate): boolean =>
  agreement.on !== undefined && agreement.on > on;
