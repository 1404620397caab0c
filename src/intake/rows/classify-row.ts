import { cleanText, foldText } from '../text/clean-text.js';
import { textOf, type Cell } from './cell.js';
import type { Field } from './field.js';
import { fieldOfHead } from './head.js';

/** What a row of a sheet is. Only `facts` are read; the others are recognised, counted and left. */
export type RowKind = 'facts' | 'blank' | 'head' | 'group' | 'total' | 'footnote';

/** A row with its cells by field. */
export interface RowView {
  /** All cells in order, mapped or not. */
  readonly cells: readonly Cell[];
  /** The cell of a field, where the field is mapped. */
  readonly at: (field: Field) => Cell | undefined;
}

const total =
  /^(?:tong (?:cong|so)\b|total|sub-?total|tổng(?: ?[:(]|$| (?:cộng|số|hợp|diện tích|vốn|[ivx\d]+(?!\p{L})))|(?:cộng|cong)(?: ?[:(]|$| (?:huyện|quận|toàn|[ivx\d]+\b)))/u;
/** A row of figures under such a word is a total, unless it is numbered as clusters are: Tổng Cọt is a place. */
const perhapsTotal = /^tổng /;
const note =
  /^(?:\(?\*+\)?|\[\d|ghi chú|ghi chu|nguồn|nguon|note|source|chú thích|người lập|(?:kt\. ?|tm\. ?|tl\. ?)?(?:phó )?(?:giám đốc|chủ tịch|thủ trưởng)|nơi nhận|(?:[^,]{1,40}, )?ngày .{1,12} tháng .{1,12} năm)/;
const numeric = /^[\d., ]+%?$/;
const marker = /^\(?(?:[ivxlc]+|[a-z])[.)]?$/;

/** The kinds of place a group of rows may be headed by, folded, with the level each is of. */
const placeKinds: readonly (readonly [RegExp, 'district' | 'province'])[] = [
  [/^(?:[ivx\d]+[.)]? )?(?:huyen|quan|thi xa|tx|thanh pho|tp|dac khu)\.? (?=\p{L})/u, 'district'],
  [/^(?:[ivx\d]+[.)]? )?tinh (?=\p{L})/u, 'province'],
];

// What a row is shows in its first words.
const lower = (cell: Cell | undefined): string => cleanText(textOf(cell).slice(0, 400)).toLowerCase();

// (A) (B) (1) (2): columns numbered beneath their heads, letters and numbers each in their order.
const isNumbering = (shown: readonly string[]): boolean => {
  const marks = shown.map((text) => /^\(?(\d{1,2}|[a-z])\)?(?:=.*)?$/.exec(text)?.[1] ?? '');
  const letters = marks.filter((mark) => /[a-z]/.test(mark));
  const numbers = marks.filter((mark) => /\d/.test(mark));
  const inOrder =
    letters.every((letter, i) => letter.charCodeAt(0) === 97 + i) && numbers.every((n, i) => Number(n) === i + 1);
  return marks.length >= 3 && !marks.includes('') && inOrder;
};

const isHead = ({ cells, at }: RowView): boolean => {
  const shown = cells.map(lower).filter((text) => text !== '');
  if (isNumbering(shown)) return true;
  // A page break repeats the head.
  return (
    fieldOfHead([textOf(at('name'))]) === 'name' &&
    shown.filter((text) => fieldOfHead([text]) !== undefined).length >= 2
  );
};

/**
 * Tells what a row is: facts, or what sheets put between them.
 *
 * @param view - What stands in it.
 * @param hasOrdinal - The sheet numbers its rows, so that a lone text without a number is a heading.
 * @returns Its kind.
 * @internal
 */
export const classifyRow = (view: RowView, hasOrdinal: boolean): RowKind => {
  const { cells, at } = view;
  const shown = cells.filter(({ is }) => is !== 'blank');
  // A number kept as text is a number here.
  const texts = shown.filter((cell) => cell.is === 'text' && !numeric.test(cell.text)).map(lower);
  if (shown.length === 0) return 'blank';
  if (isHead(view)) return 'head';
  const words = texts.find((text) => !marker.test(text)) ?? '';
  const ordinal = lower(at('ordinal'));
  const counted = /^\d+[.)]?$/.test(ordinal);
  // Numbers beside a heading are its subtotals; a text beside it would be a fact.
  const alone = texts.filter((text) => !marker.test(text)).length === 1;
  if (counted && !alone ? false : total.test(words) || (!counted && alone && perhapsTotal.test(words))) return 'total';
  const name = at('name');
  const named = name !== undefined && name.is !== 'blank';
  if (note.test(words) && (shown.length === 1 || texts.every((text) => note.test(text)))) return 'footnote';
  if (alone && !counted && placeIn(words) !== null) return 'group';
  if (marker.test(ordinal) && alone) return 'group';
  if (shown.length === 1 && words.length > 80) return 'footnote';
  if (shown.length === 1 && (hasOrdinal || !named))
    return named || at('ordinal')?.is === 'text' || words !== '' ? 'group' : 'facts';
  return 'facts';
};

/**
 * The place a heading names (huyện …), with the words of its kind.
 *
 * @param heading - As printed.
 * @returns Level and name; null when it names none.
 * @internal
 */
export const placeIn = (heading: string): { readonly level: 'district' | 'province'; readonly name: string } | null => {
  const text = cleanText(heading.slice(0, 400));
  const folded = foldText(text);
  const found = placeKinds.find(([kind]) => kind.test(folded));
  if (found === undefined) return null;
  const name = text.replace(/^[IVXivx\d]+[.)]? /, '').replace(/ ?\([^()]*\)$|[:;]$/g, '');
  return { level: found[1], name };
};

/**
 * The words of a heading.
 *
 * @param view - A row that is one.
 * @returns Its longest text.
 * @internal
 */
export const headingOf = ({ cells }: RowView): string =>
  cells
    .filter(({ is }) => is === 'text')
    .map(textOf)
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '');
