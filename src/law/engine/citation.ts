import type { InstrumentId } from '../instruments/instrument-id.js';

/** A place in one instrument: article (điều), clause (khoản), point (điểm), or a named part such as an annex. */
export interface Passage {
  /** The instrument, by its number. */
  readonly instrument: InstrumentId;
  /** Article (điều). */
  readonly article?: string;
  /** Clause (khoản). */
  readonly clause?: string;
  /** Point (điểm). */
  readonly point?: string;
  /** A part that is not an article: an annex, a form, a table. Given in Vietnamese, as printed. */
  readonly part?: string;
}

/**
 * The provision a fact of law rests on (căn cứ pháp lý).
 *
 * @remarks
 * A citation names its instrument and does not carry it: citing one ships no instrument data.
 */
export interface Citation extends Passage {
  /** The instrument that amended the provision, when the version cited is the amended one. */
  readonly amendedBy?: InstrumentId;
  /** A passage of another instrument that changes how this one is read without amending it. */
  readonly readWith?: Passage;
}

const passageText = ({ instrument, article, clause, point, part }: Passage): string => {
  const place = [
    article === undefined ? [] : [`điều ${article}`],
    clause === undefined ? [] : [`khoản ${clause}`],
    point === undefined ? [] : [`điểm ${point}`],
    part === undefined ? [] : [part],
  ].flat();
  return place.length === 0 ? instrument : `${instrument}, ${place.join(' ')}`;
};

/**
 * Prints a citation as Vietnamese legal text does.
 *
 * @param citation - Where the law says it.
 * @returns The instrument's number, then article, clause and point; then the amending or accompanying instrument.
 * @example
 * ```ts
 * import { provisionOf } from 'industrial-clusters/law';
 *
 * console.log(provisionOf({ instrument: '32/2024/NĐ-CP', article: '2', clause: '1' })); // => 32/2024/NĐ-CP, điều 2 khoản 1
 * ```
 */
export const provisionOf = (citation: Citation): string => {
  const { amendedBy, readWith } = citation;
  const amended = amendedBy === undefined ? '' : ` (sửa đổi, bổ sung bởi ${amendedBy})`;
  const read = readWith === undefined ? '' : ` (đọc cùng ${passageText(readWith)})`;
  return passageText(citation) + amended + read;
};
