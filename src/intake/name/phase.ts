import { foldText } from '../text/clean-text.js';
import { smallNumber } from './name-words.js';

/** A name without its phase and remarks. */
export interface Phased {
  /** What is left. */
  readonly rest: string;
  /** The phase as printed. */
  readonly phase?: string;
  /** Its number. */
  readonly phaseNumber?: number;
  /** A remark in brackets was dropped. */
  readonly aside: boolean;
}

const phaseWords = /[ ,(-]*(?:giai doan|gd|phase) ?(\d{1,2}|[ivx]{1,4})\)?/;
const aside = / ?\([^()]*\)/;

const tidy = (text: string): string => text.replace(/ {2,}/g, ' ').replace(/^[ ,-]+|[ ,-]+$/g, '');

/**
 * Parts a name from its phase (giai đoạn) and from remarks in brackets.
 *
 * @param name - As printed.
 * @returns The parts.
 * @internal
 */
export const splitPhase = (name: string): Phased => {
  const found = phaseWords.exec(foldText(name));
  const number = found === null ? null : smallNumber(found[1] ?? '');
  const cut = found === null || number === null ? null : { at: found.index, length: found[0].length };
  const unphased = cut === null ? name : `${name.slice(0, cut.at)} ${name.slice(cut.at + cut.length)}`;
  const rest = tidy(unphased.replace(aside, ''));
  const phase = cut === null ? '' : name.slice(cut.at, cut.at + cut.length).replace(/^[ ,(-]+|\)$/g, '');
  return {
    // A name that is a phase and nothing more keeps it.
    rest: rest === '' ? name : rest,
    ...(cut === null ? {} : { phase }),
    ...(number === null ? {} : { phaseNumber: number }),
    aside: aside.test(unphased),
  };
};
