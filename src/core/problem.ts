/** How much a problem weighs: an `error` kept something out, a `warning` let it in and says so. */
export type Severity = 'error' | 'warning';

/** Where in the caller's data a problem lies: keys and indexes from the top, as Zod and JSON Pointer name them. */
export type Path = readonly (string | number)[];

/**
 * A problem as data: a stable code, its weight, where it lies and typed parameters. It carries no sentence; sentences are rendered elsewhere, in two languages.
 *
 * `Params` is a table with one line a code. Kept generic, so that each room of the library can declare its own codes beside its own facts.
 */
export type ProblemOf<Params, Code extends keyof Params = keyof Params, Basis = never> = {
  readonly [K in Code]: {
    /** `area.reason`, a promise: removing or renaming one is a breaking change. */
    readonly code: K;
    /** Whether it kept something out. */
    readonly severity: Severity;
    /** The facts of the case, typed by the code. */
    readonly params: Params[K];
    /** Where in the caller's data, when it lies somewhere. */
    readonly path?: Path;
    /** The provision relied on, when the law is the reason. */
    readonly basis?: Basis;
  };
}[Code];
