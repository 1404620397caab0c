/** Codes of the lifecycle, with their parameters. */
export interface LifecycleProblems {
  /** The register has no such undertaking. */
  readonly 'lifecycle.unknown-undertaking': { readonly undertaking: string };
}
