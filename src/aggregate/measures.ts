import { ACCUMULATOR_VERSION, checkHead, isRecord, misshapen, type Accumulator } from './accumulator.js';
import type { Kernel } from './kernel.js';
import { kernelOf, measureOf } from './kernel-of.js';
import type { AnyMeasure, Measure } from './measure.js';

/** Accumulators of several measures under their names. */
export interface Parts extends Accumulator {
  /** One accumulator a name. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** The output of a measure. */
export type OutputOf<M> = M extends AnyMeasure<never, infer Out> ? Out : never;

type Named<Row> = Readonly<Record<string, AnyMeasure<Row, unknown>>>;
/** What each of several named measures gives, by name. */
export type Outputs<M> = { readonly [K in keyof M]: OutputOf<M[K]> };

/** Objects of one shape are made by copying one: a name that is set on each anew, `__proto__` among them, costs more than the total. */
const zip = (names: readonly string[], columns: readonly (readonly unknown[])[], size: number): object[] => {
  const blank = Object.fromEntries(names.map((name) => [name, undefined]));
  const rows: Record<string, unknown>[] = [];
  for (let i = 0; i < size; i++) rows.push({ ...blank });
  names.forEach((name, k) => {
    const column = columns[k] ?? [];
    rows.forEach((row, i) => {
      const filled = row;
      filled[name] = column[i];
    });
  });
  return rows;
};

const kernel = <Row>(named: Named<Row>): Kernel<Row, Parts, object> => {
  const kernels = Object.entries(named).map(([name, measure]) => [name, kernelOf(measure)] as const);
  const names = kernels.map(([name]) => name);
  return {
    create: () => ({
      is: 'measures',
      version: ACCUMULATOR_VERSION,
      parts: Object.fromEntries(kernels.map(([name, each]) => [name, each.create()])),
    }),
    grow: ({ parts }, size) => {
      for (const [name, each] of kernels) each.grow(parts[name], size);
    },
    add: ({ parts }, batch, cells) => {
      for (const [name, each] of kernels) each.add(parts[name], batch, cells);
    },
    merge: (into, from, cells) => {
      for (const [name, each] of kernels) each.merge(into.parts[name], from.parts[name], cells);
    },
    outputs: ({ parts }, size) =>
      zip(
        names,
        kernels.map(([name, each]) => each.outputs(parts[name], size)),
        size,
      ),
    check: (value, size, path) => {
      const head = checkHead(value, 'measures', path);
      if (head.length > 0 || !isRecord(value)) return head;
      const { parts } = value;
      const at = [...path, 'parts'];
      if (!isRecord(parts)) return [misshapen(parts, 'object', at)];
      const foreign = Object.keys(parts).find((name) => !Object.hasOwn(named, name));
      if (foreign !== undefined) return [misshapen(foreign, names.join(', '), at)];
      return kernels.flatMap(([name, each]) =>
        each.check(Object.hasOwn(parts, name) ? parts[name] : undefined, size, [...at, name]),
      );
    },
  };
};

/**
 * Takes several measures in one pass over the rows.
 *
 * @param named - The measures, each under the name its output is to have.
 * @returns The measure; its output has one property a name.
 * @example
 * ```ts
 * import { aggregate, count, measures, sum } from 'industrial-clusters/aggregate';
 * const both = measures({ clusters: count(), area: sum((c: { area: string }) => c.area) });
 * console.log(aggregate([{ area: '37.78' }, { area: '20' }], both)); // => {"clusters":2,"area":{"value":"57.78","n":2,"missing":0,"refused":0}}
 * ```
 */
export const measures = <Row, M extends Named<Row>>(named: M & Named<Row>): Measure<Row, Parts, Outputs<M>> =>
  measureOf(kernel<Row>(named) as Kernel<Row, Parts, Outputs<M>>);
