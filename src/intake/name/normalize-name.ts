import { fail, ok, type Result } from '../../core/index.js';
import type { Assumption } from '../assumption.js';
import { foldText } from '../text/clean-text.js';
import { openText } from '../text/open-text.js';
import type { TextProblem } from '../text/text-problem.js';
import { withCapitals } from './capitals.js';
import { CLUSTER_WORDS, CRAFT_WORDS, leading, smallNumber, TOWN_WORDS } from './name-words.js';
import { splitPhase } from './phase.js';

/** A cluster's name, taken apart. */
export interface NormalName {
  /** As printed, without the words for an industrial cluster: what the register keeps. */
  readonly title: string;
  /** Without phase, remarks and the word for a town: what people call it. */
  readonly name: string;
  /** The place in the name alone, folded, without craft, product and number: names that may be one have one key. */
  readonly key: string;
  /** A number that tells it from its neighbours of one name: 2 in `Liên Hà 2` and in `Liên Hà II`. */
  readonly ordinal?: number;
  /** The phase as printed (`giai đoạn 2`): a label, not proof of an expansion. */
  readonly phase?: string;
  /** The phase as a number. */
  readonly phaseNumber?: number;
  /** It says làng nghề. */
  readonly craftVillage: boolean;
  /** It says thị trấn before another name. */
  readonly town: boolean;
  /** A trade before the place (`Gạch ngói`), as printed. */
  readonly product?: string;
  /** What was taken for granted; empty when the text alone decides. */
  readonly assumed: readonly Assumption[];
}

const several = / ?(?:\/|\+|;) ?/;
/** What a list puts before a name: 1. or a) or a dash. */
const listed = /^(?:\d{1,3}[.)]|[a-zđ]\)|[-+•]) ?(?=\p{L})/u;
/** Before the word for a cluster any number or letter of a list: II., 1.2, B. */
const numbered = /^(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,4}|\p{L})[.)]? (?=(?:ccn|cụm)(?!\p{L}))/iu;
const communeWord = /^(?:xã|phường) (?=\p{L})/iu;
/** What stands between the word for a cluster and its name. */
const between = /^[ .,:-]+/;
const quoted = /^["']([^"']+)["']$/;
const clusterTail = / (?:industrial (?:cluster|complex|park)|ic|ip)$/;

const unreadable = (text: string): TextProblem => ({
  code: 'intake.unreadable',
  severity: 'error',
  params: { expected: 'name', text, at: text },
});

// CCN Liên Hà, CCN. Liên Hà, CCN-LN Liên Hà, CCN "Liên Hà".
const withoutCluster = (text: string): string => {
  const apart = text.replace(/^(\p{L}+(?: \p{L}+){0,2})[.-] ?(?=[\p{L}"'])/u, (all, words: string) =>
    (CLUSTER_WORDS as readonly string[]).includes(foldText(words)) ? `${words} ` : all,
  );
  const rest = without(apart, CLUSTER_WORDS);
  return rest === apart ? text : rest.replace(between, '').replace(quoted, '$1');
};

/** Takes words off a text; the folded text has letter for letter the places of the printed one. */
const without = (text: string, words: readonly string[]): string => text.slice(leading(foldText(text), words));

// "Gạch ngói Gia An": small words between the first and the next capital are a trade.
const productOf = (name: string): string | undefined => {
  const words = name.split(' ');
  const isSmall = (word: string | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word);
  let end = 1;
  while (isSmall(words[end])) end++;
  return end > 1 && end < words.length && /^\p{L}/u.test(words[0] ?? '') ? words.slice(0, end).join(' ') : undefined;
};

/**
 * Takes the name of a cluster (tên cụm công nghiệp) apart: what kind words, phases, numbers, trades and slips of case leave of it.
 *
 * @remarks
 * It finds nothing out about the cluster: `làng nghề` in a name is a word, not a type. Tone marks stay in `name` and go in `key`.
 *
 * @param text - As printed.
 * @returns The name; or `intake.empty`, `intake.too-long`, `intake.unreadable` or `intake.several-names`.
 * @example
 * ```ts
 * import { normalizeName } from 'industrial-clusters/intake';
 *
 * const town = normalizeName('CCN thị trấn Vạn Hà');
 * console.log(town.ok && town.value.name, town.ok && town.value.key); // => Vạn Hà van ha
 *
 * const second = normalizeName('Cụm CN Liên Hiệp - Giai đoạn II');
 * console.log(second.ok && second.value.phaseNumber, second.ok && second.value.title); // => 2 Liên Hiệp - Giai đoạn II
 * ```
 */
export const normalizeName = (text: string): Result<NormalName, TextProblem> => {
  const opened = openText(text, 'name');
  if (!opened.ok) return opened;
  const { value, shown } = opened;
  if (!/\p{L}/u.test(value)) return fail(unreadable(shown));
  const item = value.replace(numbered, '').replace(listed, '').replace(quoted, '$1');
  const spaced = item.replace(/ ?: ?/g, ' ').trim();
  if ((CLUSTER_WORDS as readonly string[]).includes(foldText(spaced))) return fail(unreadable(shown));
  const stripped = withoutCluster(spaced);
  const tail = clusterTail.exec(foldText(stripped));
  const cased = withCapitals(tail === null ? stripped : stripped.slice(0, tail.index));
  // What follows a word for the cluster may have begun small: CCN thị trấn …
  const title = stripped === spaced ? cased.text : cased.text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  const { rest, phase, phaseNumber, aside } = splitPhase(title);
  if (several.test(rest)) {
    const names = rest.split(several).filter((name) => name !== '');
    return fail({ code: 'intake.several-names', severity: 'error', params: { text: shown, names } });
  }
  const town = without(rest, TOWN_WORDS);
  const name = town.replace(communeWord, '');
  const plain = without(name, CRAFT_WORDS);
  const product = productOf(plain);
  const place = product === undefined ? plain : plain.slice(product.length + 1);
  const words = foldText(place)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const ordinal = words.length > 1 ? smallNumber(words.at(-1) ?? '') : null;
  const dropped = aside ? (['aside-dropped'] as const) : opened.assumed;
  const assumed: readonly Assumption[] = [...cased.assumed, ...dropped];
  return ok({
    title,
    name,
    key: (ordinal === null ? words : words.slice(0, -1)).join(' '),
    ...(ordinal === null ? {} : { ordinal }),
    ...(phase === undefined ? {} : { phase }),
    ...(phaseNumber === undefined ? {} : { phaseNumber }),
    craftVillage: plain !== name,
    town: town !== rest,
    ...(product === undefined ? {} : { product }),
    assumed,
  });
};
