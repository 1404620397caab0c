/** A few words in both languages of the library. */
export interface Bilingual {
  /** Vietnamese. */
  readonly vi: string;
  /** English. */
  readonly en: string;
}

/** One entry of a list the law makes: an item of a dossier, a duty, a condition. */
export interface Item extends Bilingual {
  /** Stable within its list. */
  readonly id: string;
  /** Present when the law says `nếu có`, if any. */
  readonly optional?: true;
}
