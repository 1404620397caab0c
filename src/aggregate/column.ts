import type { Batch, Column } from './batch.js';
import type { Bounded } from '../core/bound.js';
import { signOf } from './sign.js';
import { REFUSED, unitsOfText, unitsOfValue } from './units.js';
import type { Read } from './value.js';

/** Takes a bounded value apart: most batches have none. An object that is no such value is refused, not missing. */
const readBounded = ({ value, bound }: Bounded, column: Column, i: number): number => {
  const sign = signOf(bound);
  const units = unitsOfValue(value, column.scale);
  if (sign < 0 || Number.isNaN(units)) return REFUSED;
  const filled = column;
  filled.bounds ??= new Uint8Array(column.units.length);
  filled.bounds[i] = sign;
  return units;
};

const fill = <Row>(batch: Batch<Row>, of: Read<Row>, column: Column): void => {
  const filled = column;
  const { rows, from, size } = batch;
  const { units, scale } = column;
  filled.batch = batch;
  filled.bounds = null;
  for (let i = 0; i < size; i++) {
    const value = of(rows[from + i] as Row);
    if (typeof value === 'string') units[i] = unitsOfText(value, scale);
    else if (typeof value === 'object' && value !== null) units[i] = readBounded(value, column, i);
    else units[i] = unitsOfValue(value, scale);
  }
};

/** Takes one value from each row of a batch, or finds that another measure already did. */
export const columnOf = <Row>(batch: Batch<Row>, of: Read<Row>, scale: number): Column => {
  const { columns, size } = batch;
  let column = columns.find((each) => each.of === of && each.scale === scale);
  if (column === undefined || column.units.length < size) {
    column = { of, scale, batch: null, units: new Float64Array(size), bounds: null };
    columns.unshift(column);
  }
  if (column.batch !== batch) fill(batch, of, column);
  return column;
};
