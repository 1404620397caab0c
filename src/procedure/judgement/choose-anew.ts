import type { ActStep } from '../act.js';
import { holds } from '../standing.js';
import type { Case } from './case.js';

/**
 * Names the way to a developer when a choice came to nothing: one calls again; with the decision issued nobody calls any more, and a new council chooses.
 *
 * @param of - The act with all that is known.
 * @returns The document to make.
 */
export const chooseAnew = ({ standing }: Case): ActStep =>
  holds(standing, 'established') === 'yes' ? 'council-formed' : 'applications-called';
