import type { Severity } from '../../../src/core/index.js';
import type { Code, Problem, ProblemParams } from '../../../src/model/index.js';
import type { Instead } from '../../../src/procedure/index.js';

/** A problem of some code, as the library gives it: one set of parameters for each way in which its sentence may go. */
export interface Example<C extends Code> {
  /** Its weight; `either` where the case decides. */
  readonly severity: Severity | 'either';
  /** Parameters, one set a variant. */
  readonly params: readonly [ProblemParams[C], ...ProblemParams[C][]];
  /** What a refusal for it points to, where it knows. */
  readonly instead?: readonly [Instead, ...Instead[]];
}

/** Examples for every code of a room: a code without one does not compile. */
export type Examples<Params> = { readonly [C in keyof Params & Code]: Example<C> };

/** The problems of an example, one a variant. */
export const problemsOf = (code: Code, { severity, params }: Example<Code>): readonly Problem[] =>
  // The one cast: TypeScript cannot see that a code and its parameters belong together.
  params.map((each) => ({ code, severity: severity === 'either' ? 'error' : severity, params: each }) as Problem);
