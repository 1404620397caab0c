import type { IsoDate } from '../../core/index.js';
import type { Actor } from '../../law/index.js';

/** One part of a criterion, as the council agreed it. */
export interface SubCriterion {
  /** Its key. */
  readonly id: string;
  /** The criterion of the law it belongs to: `infrastructure`, `environment`, `capacity`, `finance`. */
  readonly criterion: string;
  /** The most points it may give (mức điểm tối đa), decimal text. */
  readonly most: string;
}

/** What the council agreed before it scored (Hội đồng thống nhất). */
export interface Agreement {
  /** When; absent: taken to be before the scoring, and the answer says that it was taken so. */
  readonly on?: IsoDate;
  /** How ballots make a score. The law leaves the method to the council; absent, the mean is taken by practice, and the answer says so. */
  readonly method?: 'mean-of-ballots';
  /** The parts of the criteria. */
  readonly subCriteria: readonly SubCriterion[];
  /** What a bid must pass to be scored at all (điều kiện loại trực tiếp), by names of the council's own. */
  readonly preconditions?: readonly string[];
}

/** One person of the council. */
export interface CouncilMember {
  /** Their key. */
  readonly id: string;
  /** Their part; the secretary is no member and has no vote. */
  readonly role: 'chair' | 'vice-chair' | 'member' | 'secretary';
  /** Whom they lead or represent. */
  readonly from?: Actor;
  /** Present when they did not vote at all: the mean is then over the others. */
  readonly absent?: boolean;
}

/** One application to be the developer. */
export interface Bid {
  /** Its key. */
  readonly id: string;
  /** What the applicant is; absent: no public unit. */
  readonly applicant?: 'enterprise' | 'cooperative' | 'organisation' | 'public-unit';
  /** Whether its dossier meets the decree: only then is it scored. */
  readonly compliantDossier?: boolean;
  /** Whether it passes each of the agreed preconditions, by their names. */
  readonly preconditions?: Readonly<Record<string, boolean>>;
  /** Absent: one applicant. Else two or more partners (liên danh), and how they are joined. */
  readonly consortium?: 'organisation' | 'authorise' | 'neither' | 'unknown';
}

/** One member's points on one part of one bid (phiếu chấm điểm). */
export interface Ballot {
  /** Who. */
  readonly member: string;
  /** On which bid. */
  readonly bid: string;
  /** On which part of a criterion. */
  readonly subCriterion: string;
  /** How many points, decimal text. */
  readonly points: string;
}

/** A scoring, as its minutes have it (biên bản, phiếu chấm điểm). Plain tables. */
export interface SelectionInput {
  /** What was agreed. */
  readonly agreement: Agreement;
  /** Who sits on the council. */
  readonly council: readonly CouncilMember[];
  /** Who bids. */
  readonly bids: readonly Bid[];
  /** All ballots, in any order. */
  readonly ballots: readonly Ballot[];
  /** After an equal highest score: whom the chair proposes. */
  readonly chairProposes?: string;
  /** From 15/9/2026: whether investment law or another law has a rule of its own for this cluster, which then goes first. */
  readonly otherLawFirst?: boolean;
}
