import type { EventType } from '../../model/index.js';
import { foldText } from '../text/clean-text.js';
import type { StatusTable } from './field.js';

/** Status words, folded, under the act that each is evidence of. `null`: no document stands behind the word. */
const words: readonly (readonly [EventType | null, string])[] = [
  ['established', 'da thanh lap|thanh lap|da co quyet dinh thanh lap|da co qd thanh lap|established'],
  [
    'ground-broken',
    'dang xay dung|dang thi cong|da khoi cong|dang xay dung ha tang|dang thi cong ha tang|under construction|ground broken',
  ],
  ['works-completed', 'hoan thanh ha tang|da hoan thanh ha tang|da hoan thanh dau tu ha tang|infrastructure completed'],
  ['operation-began', 'dang hoat dong|da hoat dong|hoat dong|di vao hoat dong|da di vao hoat dong|operating'],
  ['dossier-submitted', 'dang tham dinh|cho tham dinh|dang trinh tham dinh|appraisal|under appraisal'],
  ['listed', 'quy hoach|da quy hoach|trong quy hoach|da co trong quy hoach|planned|listed'],
  [null, 'de xuat|dang de xuat|proposed|dang trien khai|implementing|chua trien khai|not started|chua khoi cong'],
  [null, 'dang lua chon chu dau tu|lua chon chu dau tu|investor selection'],
];

const known: ReadonlyMap<string, EventType | null> = /* @__PURE__ */ (() =>
  new Map(words.flatMap(([act, texts]) => texts.split('|').map((text) => [text, act] as const))))();

const keyOf = (text: string): string =>
  foldText(text)
    .replace(/[_\s]+/g, ' ')
    .trim();

/**
 * Finds the act behind a status word.
 *
 * @param text - Cleaned.
 * @param own - The caller's words, which come first.
 * @returns The act; `null` when the word names none; undefined when the word is not known.
 * @internal
 */
export const actOfStatus = (text: string, own: StatusTable): EventType | null | undefined => {
  const key = keyOf(text);
  const mine = Object.entries(own).find(([word]) => keyOf(word) === key);
  return mine === undefined ? known.get(key) : mine[1];
};
