/** What a part of a context takes. */
export type ContextPart =
  | 'fields'
  | 'yes-or-no'
  | 'text'
  | 'number'
  | 'whole-number'
  | 'hectares'
  | 'date'
  | 'one-of'
  | 'list'
  | 'calendar';

/** Codes of what is given beside an act: facts, choices, the regime. Both are warnings: the part was not used, and the answer says so. */
export interface ContextProblems {
  /** A part that cannot be read: it counts as not given. `options` where only some words do. */
  readonly 'context.unreadable': {
    readonly name: string;
    readonly expected: ContextPart;
    readonly options?: readonly string[];
  };
  /** A name under which nothing is asked for, misspelt perhaps: `meant` is the name that differs in capitals only. */
  readonly 'context.unknown-name': { readonly name: string; readonly meant?: string };
}
