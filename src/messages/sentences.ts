import type { Language } from './language.js';

/** One sentence a code: a code without one in a language does not compile. */
export type Sentences<Params> = Readonly<
  Record<Language, { readonly [C in keyof Params]: (params: Params[C]) => string }>
>;
