import type { Bound, Count, Dong, IsoDate, LegalDate } from '../core/index.js';

/** What is done for the enterprises of clusters, apart from building the infrastructure: a class (đào tạo, tập huấn), a fair (hội chợ, triển lãm), a link to banks (kết nối tín dụng), machines (hỗ trợ máy móc, thiết bị), information (thông tin, tuyên truyền). */
export const SUPPORT_KINDS = ['training', 'fair', 'credit-link', 'equipment', 'information'] as const;

/** One of {@link SUPPORT_KINDS}. */
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** A printed number, with what it says of the true one: a bound cannot stand without its number. */
export interface Figure<T> {
  /** As printed. */
  readonly value: T;
  /** Absent when exact. */
  readonly bound?: Bound;
}

/** What is kept of every support activity. */
export interface SupportOf<K extends SupportKind> {
  /** The register's own key. */
  readonly id: string;
  /** What was done. */
  readonly kind: K;
  /** The day it was held or began, as vague as the papers are. */
  readonly on: LegalDate;
  /** The clusters it was for; absent where no source says, or where it was for all. */
  readonly clusters?: readonly [string, ...string[]];
  /** What it is called in print. */
  readonly name?: string;
  /** Who took part, each as often as they came to an activity: enterprises or people, as the source counts. */
  readonly participants?: Figure<Count>;
  /** Money spent on it (kinh phí), VND, whoever paid. */
  readonly spent?: Figure<Dong>;
  /** Where it was read. */
  readonly source: string;
  /** When the register learnt it. */
  readonly recorded?: IsoDate;
}

/**
 * A support activity (hoạt động hỗ trợ doanh nghiệp) that was held. It is no act of a cluster's procedure and changes no status, and it may be for several clusters, of which none is credited with a part.
 */
export type Support =
  | SupportOf<Exclude<SupportKind, 'credit-link'>>
  | (SupportOf<'credit-link'> & {
      /** Credit agreed through it (số vốn cam kết cho vay), VND: lent, not spent, and never added to what was spent. */
      readonly lent?: Figure<Dong>;
    });
