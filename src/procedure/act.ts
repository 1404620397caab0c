import type { Draft, EventType } from '../model/index.js';
import { STEPS } from '../model/index.js';

/**
 * A step that is an act under the law. Not `entered-in-error`: withdrawing an entry corrects the register, and no law allows or forbids that.
 */
export type ActStep = Exclude<EventType, 'entered-in-error'>;

/** An act to be judged before it is made (dự thảo văn bản): a step, an undertaking, one day, and what the document will say. */
export type Command = Draft<ActStep>;

/** Every step that can be judged, in the order of the ladder. */
export const ACT_STEPS: readonly ActStep[] = /* @__PURE__ */ (() =>
  STEPS.filter((step): step is ActStep => step !== 'entered-in-error'))();
