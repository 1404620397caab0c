import type { Confidence } from '../../model/basis.js';

/** The grades of evidence, strongest first. */
export const CONFIDENCES: readonly Confidence[] = ['text', 'summary', 'assumption'];

/**
 * The weakest of several grades of evidence: an answer is no better than the weakest thing beneath it.
 *
 * @param first - One grade.
 * @param rest - The others.
 * @returns The weakest of them.
 * @example
 * ```ts
 * import { weakest } from 'industrial-clusters/law';
 *
 * console.log(weakest('text', 'summary')); // => summary
 * ```
 */
export const weakest = (first: Confidence, ...rest: readonly Confidence[]): Confidence =>
  rest.reduce((worst, next) => (isAtLeast(next, worst) ? worst : next), first);

/**
 * Tells whether evidence is as strong as demanded.
 *
 * @param confidence - The grade found.
 * @param demanded - The grade demanded.
 * @returns `true` when it is that strong or stronger.
 * @example
 * ```ts
 * import { isAtLeast } from 'industrial-clusters/law';
 *
 * console.log(isAtLeast('summary', 'text')); // => false
 * ```
 */
export const isAtLeast = (confidence: Confidence, demanded: Confidence): boolean =>
  CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(demanded);
