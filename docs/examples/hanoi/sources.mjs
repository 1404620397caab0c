// Where a cell of a table says it was read, as a source of the register.
import { createHash } from 'node:crypto';

const slug = (text) =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** An address keeps its host readable; the hash tells its pages apart. */
const idOf = (url) => {
  const host = new URL(url).host.replace(/^www\./u, '');
  return `${host}-${createHash('sha256').update(url).digest('hex').slice(0, 6)}`;
};

const day = ([, d, m, y]) => `${y}-${m}-${d}`;

/** A cell is an address, perhaps with a remark, or the name of a paper: `(Hà Nội Mới 04/07/2017; …)`. */
const read = (cell, published) => {
  const url = /^https?:\S+/u.exec(cell)?.[0];
  if (url !== undefined) return { id: idOf(url), url, ...(published && { published }) };
  const title = cell.replace(/^\(|;.*|\)$/gu, '');
  const printed = /(\d\d)\/(\d\d)\/(\d{4})/u.exec(title);
  const known = published || (printed && day(printed));
  return { id: slug(title), title, ...(known && { published: known }) };
};

/** Collects the sources of a register while its rows are read; each stands in it once, in the order met. */
export const sourceBook = () => {
  const byId = new Map();
  const cite = (cell, published) => {
    const source = read(cell, published);
    byId.set(source.id, { ...byId.get(source.id), ...source });
    return source.id;
  };
  return { cite, list: () => [...byId.values()] };
};

export { slug };
