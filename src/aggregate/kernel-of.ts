import { DomainError } from '../core/result.js';
import { batchOf } from './batch.js';
import { custom } from './custom.js';
import type { Kernel } from './kernel.js';
import type { AnyMeasure, Measure } from './measure.js';

const KERNEL = '~kernel';

interface Kernelled<in Row, out Out> {
  readonly [KERNEL]: Kernel<Row, unknown, Out>;
}

const isKernelled = <Row, Out>(measure: AnyMeasure<Row, Out>): measure is AnyMeasure<Row, Out> & Kernelled<Row, Out> =>
  KERNEL in measure;

/** The kernel of a measure of this package. */
export const ownKernelOf = <Row, Acc, Out>(measure: Measure<Row, Acc, Out>): Kernel<Row, Acc, Out> | null =>
  isKernelled(measure) ? (measure[KERNEL] as Kernel<Row, Acc, Out>) : null;

/** A kernel for any measure; one written by a user gets one that calls its four methods. */
export const kernelOf = <Row, Out>(measure: AnyMeasure<Row, Out>): Kernel<Row, unknown, Out> =>
  isKernelled(measure) ? measure[KERNEL] : custom(measure);

const oneCell = <State>(kernel: Pick<Kernel<never, State, unknown>, 'create' | 'grow'>): State => {
  const state = kernel.create();
  kernel.grow(state, 1);
  return state;
};

/** Offers a kernel as a measure. */
export const measureOf = <Row, State, Out>(kernel: Kernel<Row, State, Out>): Measure<Row, State, Out> => {
  // Accumulators made here, or looked at before: one from elsewhere is looked at number by number, and once.
  const sound = new WeakSet();
  const trusted = (state: State): State => {
    sound.add(state as object);
    return state;
  };
  const made = (): State => trusted(oneCell(kernel));
  const taken = (state: State): State => {
    if (sound.has(state as object)) return state;
    const problems = kernel.check(state, 1, []);
    if (problems.length > 0) throw new DomainError(problems);
    return trusted(state);
  };
  const measure: Measure<Row, State, Out> = {
    createAccumulator: made,
    addInput: (accumulator, row) => {
      kernel.add(taken(accumulator), batchOf([row]), new Int32Array(1));
      return accumulator;
    },
    mergeAccumulators: (accumulators) => {
      const merged = made();
      for (const each of accumulators) kernel.merge(merged, taken(each), new Int32Array(1));
      return merged;
    },
    extractOutput: (accumulator) => kernel.outputs(taken(accumulator), 1)[0] as Out,
  };
  // Not enumerable: a copy with a method of its own is the copier's measure, and is run by its methods.
  return Object.defineProperty(measure, KERNEL, { value: kernel });
};
