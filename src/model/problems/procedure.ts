import type { Bound, IsoDate, LegalDate } from '../../core/index.js';
import type { EventType } from '../event.js';

/** Since when something stands, and which entry says so. */
export interface Since {
  /** Its day, as vague as the papers are; `..` when only the caller says so. */
  readonly since: LegalDate;
  /** Id of the event; absent when only the caller says so. */
  readonly event?: string;
}

/** The code says it all. */
export type NoParams = Readonly<Record<string, never>>;

/** Codes of the judgement of acts, with their parameters. Areas are in hectares, shares in percent. */
export interface ProcedureProblems {
  /** The command is no act that could be judged. */
  readonly 'procedure.bad-command': {
    readonly expected: 'step' | 'id' | 'day' | 'hectares' | 'points' | 'count' | 'bidders';
  };
  /** A council is in place: one amends it. */
  readonly 'procedure.council-in-place': Since;
  /** The council has been dissolved: one calls again. */
  readonly 'procedure.council-dissolved': Since;
  /** Criteria are agreed: one replaces them. */
  readonly 'procedure.criteria-agreed': Since;
  /** The result of the selection is reported: one appraises and submits. */
  readonly 'procedure.result-reported': Since;
  /** Established or expanded already: one adjusts the decision. */
  readonly 'procedure.already-established': Since;
  /** A developer is named already: one changes it. */
  readonly 'procedure.developer-named': Since;
  /** The decision was revoked: what follows is a new undertaking. */
  readonly 'procedure.revoked': Since;
  /** Ground is broken already. */
  readonly 'procedure.already-broken-ground': Since;
  /** Works stand suspended already. */
  readonly 'procedure.already-suspended': Since;
  /** Works are complete already. */
  readonly 'procedure.works-complete': Since;
  /** Another document has to come first, and has not. */
  readonly 'procedure.needs-first': { readonly needs: EventType };
  /** Another document had to come first, and no longer stands: a later act ended it. */
  readonly 'procedure.no-longer-stands': { readonly needs: EventType; readonly endedBy: EventType } & Since;
  /** What this would answer has been answered already: nothing is left to do, unless it is asked for again. */
  readonly 'procedure.already-answered': { readonly needs: EventType; readonly answeredBy: EventType } & Since;
  /** Dossiers are still being received. */
  readonly 'procedure.window-open': { readonly until: IsoDate };
  /** Smaller than the law admits. */
  readonly 'procedure.area-below-least': { readonly area: string; readonly least: string; readonly by: string };
  /** Larger than the law admits. */
  readonly 'procedure.area-above-most': { readonly area: string; readonly most: string; readonly by: string };
  /** Larger than the plan, by more than the decision itself may change. */
  readonly 'procedure.area-beyond-plan': {
    readonly area: string;
    readonly planned: string;
    readonly increase: string;
    readonly most: string;
  };
  /** The location moves beyond the boundary inside which the decision itself may move it. */
  readonly 'procedure.location-beyond-boundary': NoParams;
  /** Another condition of the appraisal is not met. */
  readonly 'procedure.condition-unmet': { readonly check: string };
  /** The land does not fit the land-use plan. */
  readonly 'procedure.land-use-unfit': NoParams;
  /** It does not fit the other plans of the area. */
  readonly 'procedure.other-plans-unfit': NoParams;
  /** Nobody with legal status and capacity asks to be the developer. */
  readonly 'procedure.no-capable-applicant': NoParams;
  /** The clusters of the area are not let well enough, and too much of their land is unlet. */
  readonly 'procedure.area-not-let-enough': {
    readonly occupancy: string;
    readonly occupancyBound?: Bound;
    readonly neededOccupancy: string;
    readonly shortBy: string;
    readonly strict: boolean;
    readonly unlet: string;
    readonly unletBound?: Bound;
    readonly mostUnlet: string;
    readonly overBy: string;
    /** Whether it has to be less than that, not the same. */
    readonly unletStrict: boolean;
  };
  /** Nobody reached the pass mark, points of 100. */
  readonly 'procedure.nobody-passed': { readonly score?: string; readonly passMark: string } & Since;
  /** Somebody is said to be chosen with fewer points than the pass mark. */
  readonly 'procedure.below-pass-mark': { readonly score: string; readonly passMark: string };
  /** A score above the scale on which bids are scored. */
  readonly 'procedure.score-above-scale': { readonly score: string; readonly scale: string };
  /** More industrial land than the whole cluster has, ha. */
  readonly 'procedure.industrial-land-beyond-cluster': { readonly industrialArea: string; readonly area: string };
  /** The developer named is not the one whom the selection chose (có số điểm cao nhất); names are compared as text. */
  readonly 'procedure.developer-not-chosen': { readonly developer: string; readonly chosen: string } & Since;
  /** The cluster to be expanded is neither let well enough nor in such demand. */
  readonly 'procedure.not-let-enough-to-expand': {
    readonly occupancy: string;
    readonly occupancyBound?: Bound;
    readonly neededOccupancy: string;
    readonly shortBy: string;
  };
  /** The works that an expansion asks for are not in use. */
  readonly 'procedure.expansion-works-incomplete': NoParams;
  /** The dossier lacks papers. */
  readonly 'procedure.dossier-incomplete': NoParams;
  /** One thing that the law asks of the dossier is not there. */
  readonly 'procedure.dossier-lacks': { readonly check: string };
  /** The site is not handed over. */
  readonly 'procedure.site-not-handed-over': NoParams;
  /** No feasible plan to convert the cluster exists. */
  readonly 'procedure.no-conversion-plan': NoParams;
  /** Rights and duties of the parties are not settled. */
  readonly 'procedure.rights-unsettled': NoParams;
  /** A cluster of before 5/10/2009 has not been reviewed by the province. */
  readonly 'procedure.legacy-not-reviewed': NoParams;
  /** Formed too late for the track of clusters of before 5/10/2009. */
  readonly 'procedure.formed-too-late': { readonly before: IsoDate };
  /** Above 75 ha, with industrial land that is not full, and not both planned and cleared: its area cannot be kept (điều 35 khoản 4 điểm a). */
  readonly 'procedure.legacy-oversize': { readonly area: string; readonly most: string };
  /** Above 75 ha such a cluster is kept or reduced, never enlarged. */
  readonly 'procedure.legacy-enlarged': { readonly area: string; readonly existing: string };
  /** The developer has no approved service regulation. */
  readonly 'procedure.no-service-regulation': NoParams;
  /** The tenant's project does not fit the detailed plan or the trades of the decision. */
  readonly 'procedure.tenant-unfit': NoParams;
}
