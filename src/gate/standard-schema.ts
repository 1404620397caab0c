/**
 * The Standard Schema interface, version 1, as its specification gives it: what form libraries, servers and tools take from any validation library. Declared here, so that no package stands in our declarations.
 */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  /** All that the specification asks for. */
  readonly '~standard': StandardProps<Input, Output>;
}

/** The properties of a Standard Schema. */
export interface StandardProps<Input, Output> {
  /** Version of the specification. */
  readonly version: 1;
  /** Whose schema it is. */
  readonly vendor: string;
  /** Checks a value. */
  readonly validate: (value: unknown) => StandardResult<Output>;
  /** Types alone; there is nothing at run time. */
  readonly types?: {
    /** What goes in. */
    readonly input: Input;
    /** What comes out. */
    readonly output: Output;
  };
}

/** The value, or what is wrong with it. */
export type StandardResult<Output> =
  | {
      /** The value in canonical form. */
      readonly value: Output;
      /** Absent. */
      readonly issues?: undefined;
    }
  | {
      /** Never empty. */
      readonly issues: readonly StandardIssue[];
    };

/** One thing that is wrong. */
export interface StandardIssue {
  /** The code and the parameters of the problem, in no language. */
  readonly message: string;
  /** Where. */
  readonly path?: readonly (string | number)[];
}
