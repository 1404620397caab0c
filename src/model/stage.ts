/**
 * Where an undertaking stands, in one word: a view of its facts by precedence. Nothing known is `no-record`, never `planned`. In the order of the ladder; a value, so that hosts build menus of it.
 */
export const STAGES = [
  'no-record',
  'planned',
  'appraisal',
  'investor-selection',
  'established',
  'groundbreaking',
  'operation',
  'ended',
] as const;

/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number];
