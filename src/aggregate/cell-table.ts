/**
 * Numbers of groups by the number of their parent and the code of their key: open addressing over two lists, which are an accumulator's own and grow with it.
 */
export interface CellTable {
  /** The parent of each group. */
  readonly parents: number[];
  /** The code of each group's key. */
  readonly codes: number[];
  /** Groups where their hash puts them; their number is a power of two, and at least half of them are free. */
  slots: Int32Array;
}

const FREE = -1;
const FEWEST = 64;

/** The slot of a group, or the free one where it would stand. */
const slotOf = ({ parents, codes, slots }: CellTable, parent: number, code: number): number => {
  const mask = slots.length - 1;
  let slot = ((Math.imul(parent, 0x9e3779b1) + Math.imul(code, 0x85ebca6b)) >>> 7) & mask;
  for (;;) {
    const cell = slots[slot] ?? FREE;
    if (cell === FREE || (codes[cell] === code && parents[cell] === parent)) return slot;
    slot = (slot + 1) & mask;
  }
};

const spread = (table: CellTable, size: number): void => {
  const grown = table;
  grown.slots = new Int32Array(size).fill(FREE);
  const { parents, codes, slots } = grown;
  for (let cell = 0; cell < parents.length; cell++) slots[slotOf(table, parents[cell] ?? 0, codes[cell] ?? 0)] = cell;
};

/** Makes room for as many groups more: one large step costs less than the small ones on the way. */
export const reserve = (table: CellTable, more: number): void => {
  let size = Math.max(table.slots.length, FEWEST);
  while (size < (table.parents.length + more) * 2) size *= 2;
  if (size > table.slots.length) spread(table, size);
};

/** Indexes groups. */
export const cellTable = (parents: number[], codes: number[]): CellTable => ({
  parents,
  codes,
  slots: new Int32Array(0),
});

const addCell = (table: CellTable, slot: number, parent: number, code: number): number => {
  const { parents, codes, slots } = table;
  const cell = parents.length;
  parents.push(parent);
  codes.push(code);
  slots[slot] = cell;
  return cell;
};

/** Finds a group, or gives it the next number and writes it down. Room must be reserved. */
export const cellOf = (table: CellTable, parent: number, code: number): number => {
  const slot = slotOf(table, parent, code);
  const cell = table.slots[slot] ?? FREE;
  return cell === FREE ? addCell(table, slot, parent, code) : cell;
};
