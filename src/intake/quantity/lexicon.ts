import type { Bound } from '../../core/index.js';
import { CURRENCY_CODES, CURRENCY_WORDS } from './currencies.js';

/** What a counted thing is called. */
export type Counted = 'workers' | 'tenants' | 'households' | 'enterprises' | 'cooperatives' | 'projects' | 'clusters';

/** A unit as written, or the magnitude of a column's numbers. */
export type Unit = 'ha' | 'm2' | 'km2' | 'dong' | 'percent' | Counted;

/** What a phrase says beside the digits. */
export type Lexeme =
  | { readonly is: 'bound'; readonly bound: Bound }
  | { readonly is: 'power'; readonly power: number; readonly english?: true }
  | { readonly is: 'unit'; readonly unit: Unit; readonly english?: true }
  | {
      readonly is: 'currency' /** Its code of ISO 4217; null where several are called so. */;
      readonly currency: string | null;
    }
  | { readonly is: 'filler' }
  | { readonly is: 'to' };

const bound = (is: Bound): Lexeme => ({ is: 'bound', bound: is });
const power = (of10: number): Lexeme => ({ is: 'power', power: of10 });
const english = (of10: number): Lexeme => ({ is: 'power', power: of10, english: true });
const unit = (is: Unit): Lexeme => ({ is: 'unit', unit: is });
const englishUnit = (is: Unit): Lexeme => ({ is: 'unit', unit: is, english: true });
const currency = (code: string | null): Lexeme => ({ is: 'currency', currency: code });
const filler: Lexeme = { is: 'filler' };

/** Phrases, folded and parted by spaces, under what they say. */
const phrases: readonly (readonly [Lexeme, string])[] = /* @__PURE__ */ (() => [
  [bound('>'), 'hon|tren|vuot|more than|over|above|exceeding|>'],
  [bound('>='), 'it nhat|toi thieu|khong duoi|at least|not less than|tro len|or more|>=|≥|以上'],
  [bound('<'), 'duoi|chua den|chua toi|less than|fewer than|under|below|<'],
  [bound('<='), 'khong qua|khong vuot qua|nhieu nhat|toi da|tro xuong|at most|up to|not more than|<=|≤|以下'],
  [bound('~'), 'gan|khoang|xap xi|chung|uoc|uoc tinh|tam|about|around|approximately|nearly|almost|~|≈|約'],
  [power(3), 'nghin|ngan'],
  [power(4), 'van|万'],
  [power(6), 'trieu|tr'],
  [power(8), '億'],
  [power(9), 'ty|ti'],
  [power(12), '兆'],
  [english(3), 'thousand'],
  [english(6), 'million|mn'],
  [english(9), 'billion|bn'],
  [english(12), 'trillion|tn'],
  [unit('ha'), 'ha|hecta|hec ta'],
  [englishUnit('ha'), 'hectare|hectares'],
  [unit('m2'), 'm2|met vuong|sqm'],
  [unit('km2'), 'km2|kilomet vuong'],
  [unit('percent'), '%|phan tram|percent|per cent'],
  [unit('dong'), 'dong|vnd|d|viet nam dong|dong viet nam|ドン'],
  [unit('workers'), 'lao dong|nguoi lao dong|cong nhan|nguoi|workers|employees|people'],
  [unit('households'), 'ho|ho san xuat|ho kinh doanh|ho san xuat kinh doanh|ho sxkd|households'],
  [unit('enterprises'), 'doanh nghiep|dn|enterprises|companies'],
  [unit('cooperatives'), 'hop tac xa|htx|cooperatives'],
  [unit('tenants'), 'co so|co so san xuat|co so san xuat kinh doanh|co so sxkd|co so sx|don vi|tenants|establishments'],
  [unit('projects'), 'du an|projects'],
  [unit('clusters'), 'cum|ccn|cum cong nghiep|cum cn|clusters|industrial clusters'],
  [filler, 'lap day|ty le lap day|ti le lap day|ty le|ti le|dat|dien tich|quy mo|tong dien tich|quy mo dien tich'],
  [filler, 'von|von dau tu|tong von|tong von dau tu|tong muc dau tu|voi|la|rong|viet nam|vietnam|cac|:|='],
  // Misspelt as often as not.
  [filler, 'ty le lap dau|lap dau|co|so|trong|tu'],
  [{ is: 'to' }, '-|den|toi|to'],
])();

/** The most words a phrase has. */
const LONGEST_PHRASE = 5;

/** What each phrase says. */
const LEXICON: ReadonlyMap<string, Lexeme> = /* @__PURE__ */ (() =>
  new Map([
    ...CURRENCY_CODES.split(' ').map((code) => [code, currency(code.toUpperCase())] as const),
    ...[...CURRENCY_WORDS.map(([code, texts]) => [currency(code), texts] as const), ...phrases].flatMap(
      ([lexeme, texts]) => texts.split('|').map((text) => [text, lexeme] as const),
    ),
  ]))();

/**
 * The longest phrase that begins at a place and says something.
 *
 * @param pieces - Words and signs, folded.
 * @param from - The place.
 * @param money - Whether the text is of money, so that the names of currencies are theirs.
 * @returns What it says and how many pieces it has; null where none begins.
 * @internal
 */
export const phraseAt = (pieces: readonly string[], from: number, money: boolean): readonly [Lexeme, number] | null => {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const lexeme = LEXICON.get(pieces.slice(from, from + length).join(' '));
    if (lexeme !== undefined && (money || lexeme.is !== 'currency')) return [lexeme, length];
  }
  return null;
};
