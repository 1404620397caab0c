import type { Rule, RuledProvince, Term } from '../../law/index.js';
import { laoCaiRegulation } from '../../law/provinces/lao-cai.rule.js';

/** What a province's own regulation says of the opinions of departments; no decree says how soon they are given. */
type Opinions = Rule<{ readonly answerWithin: Term; readonly silence: 'agreement' }>;

/** The regulations that are known. */
export const OPINIONS: { readonly [P in RuledProvince]?: Opinions } = { '15': laoCaiRegulation };

/**
 * Finds the regulation of a province on the opinions of departments.
 *
 * @param province - Its code, as given.
 * @returns The regulation; undefined where none is known.
 */
export const opinionsIn = (province: string | undefined): Opinions | undefined =>
  province !== undefined && Object.hasOwn(OPINIONS, province) ? OPINIONS[province as RuledProvince] : undefined;
