/** true when two types are one: neither wider nor narrower, readonly and optional included. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles for `true` only. */
export declare const holds: <Claim extends true>() => Claim;
