/** Why lines of the second reading that look different from the encoding are not errors of either. Matched on `source what`. */
export interface Explained {
  readonly lines: RegExp;
  readonly why: string;
}

/** Figures: numbers with a unit, and days. */
export const FIGURES: readonly Explained[] = [
  { lines: /^ccn-(area-min|min-area)-mountain-or-craft area\.most/u, why: 'the greatest area is a rule of its own' },
  { lines: /^decision-minor-deviation area\.most$/u, why: 'the greatest area is a rule of its own' },
  {
    lines: /^(ccn-decision-days|proc-5-decide) decision\.start\.sets$/u,
    why: 'the set that starts the term is told in words',
  },
  { lines: /\.sum$/u, why: 'arithmetic over several rules' },
  { lines: /^ccn-dossier-sets sets\.copies$/u, why: 'eight sets less two originals' },
  { lines: /^ccn-expansion-dossier (appraisal|decision)\.term$/u, why: 'terms are rules of their own' },
  {
    lines: /^(ccn-expansion-dossier sets|dossier-items sets\.to-department|proc-3-submit submit\.sets)$/u,
    why: 'sets are a rule of their own',
  },
  { lines: /^ccn-small-legacy-cluster practice\./u, why: 'a fact of practice, told in words' },
  {
    lines: /^count-working-days-vs-days (paid-holidays|culture-day|act-in-force\..*)$/u,
    why: 'the reader took lines without a day from several laws; the law on making law has no first day in the sources',
  },
  {
    lines: /^(ct07-2012|tt17-2016|ttlt31-2012|hanoi-ccn-regulation-in-force) in-force\.from$/u,
    why: 'the first day is that of the version, and of the instrument',
  },
  { lines: /^developer-reserve-release established\.after$/u, why: 'the day is part of the name of the case' },
  { lines: /^dossier-items financial-statements$/u, why: 'told in words' },
  {
    lines: /^(minor-deviation-baseline-is-plan|unleased-land-own-measure) vector\./u,
    why: 'a worked case, tested as one',
  },
  { lines: /^nd139-expiry ends\.6-11-12$/u, why: 'the day on which the rules that rest on those articles end' },
  { lines: /^nd139-terms-may-not-grow /u, why: 'the terms are rules of their own' },
  {
    lines: /^selection-score lao-cai\.(equity|schedule)\./u,
    why: 'details of one council’s criteria, told in words or left out',
  },
  { lines: /^state-asset-(backlog|moit-list) .*\.until$/u, why: 'computed by the reader from the term' },
];

/** Confidence: where the encoding is the stronger of the two. Where it is the weaker, nothing is claimed too much. */
export const STRONGER: readonly Explained[] = [
  {
    lines:
      /^(detailed-plan-duty fits|development-plan-definition part-of|dossier-items .*|encouraged-sectors relocation-of-polluters|investment-report-contents items)$/u,
    why: 'a list of decree 303/2026 is graded by what its summary names; the reader grades the untouched entries apart',
  },
  {
    lines: /\.sum$|vector\.|^minor-deviation-baseline-is-plan decrease$|^report-year-contains-half /u,
    why: 'deductions of the reader, which the encoding does not make',
  },
  {
    lines:
      /^(incentive-status tax\.location-alone|nd139-expiry ends\.6-11-12|state-asset-backlog backlog\.until|proc-1-announce announce\.channel)$/u,
    why: 'not part of the value encoded',
  },
  { lines: /^industrial-land-area unit$/u, why: 'the reader took the unit from the report forms' },
];

/** Confidence: where the encoding is the weaker of the two. Nothing is claimed too much, and a slip would be seen. */
export const WEAKER: readonly Explained[] = [
  {
    lines: /^(ccn-2012-provincial-duties|ccn-moratorium-2012|ct07-2012) /u,
    why: 'the directive was read; that it held until decree 68/2017 is an assumption, since its end was not found',
  },
  { lines: /^ccn-small-legacy-cluster /u, why: 'a practice of one city, taken for a rule' },
  {
    lines:
      /^(ccn-definition (boundary|residents)|detailed-plan-no-task made-under|gov-(delegate|district-pc|monre) .*|relocation-rules plan\.approved-by)$/u,
    why: 'carried over under decree 303/2026; the reader took the change of wording as summarised',
  },
  {
    lines: /^dp-approve-authority approves/u,
    why: 'the words of the law and how they are read now stand in one value',
  },
  {
    lines: /^ccn-investor-public-unit public-unit$/u,
    why: 'that nobody is assigned any more is read from silence: the clause only lets the old ones go on',
  },
  {
    lines: /^detailed-plan-duty (directs|fits)$/u,
    why: 'stands in one value with the law it is made under, which is inferred since 1/7/2025',
  },
  {
    lines: /^legacy-pre-2009-(deadline finish\.before|own-track (conditions-of-8|terms-of-10))$/u,
    why: 'practice, or silence of the text, which is no text',
  },
  { lines: /^state-asset-moit-list list\.term$/u, why: 'which ministry it binds is an inference' },
  { lines: /^unleased-land-own-measure complement-of-occupancy$/u, why: 'a literal reading of the words' },
];

/** Provisions: where the encoding cites another place. */
export const CITED: readonly Explained[] = [
  {
    lines: /^(ccn-appraisal-days|ccn-decision-days|ccn-dossier-sets|ccn-expansion-dossier) /u,
    why: 'a province’s published procedure, cited as the decision it is taken to implement, with a note',
  },
  {
    lines:
      /^ccn-appraisal-clock-stop clock-stops\.ppp-selection$|^ccn-area-max area\.most\.exceptions$|^decision-minor-deviation area\.most$|^dossier-items sets\.|^decision-contents form$|^service-regulation form$/u,
    why: 'encoded by another rule, which cites that place',
  },
  {
    lines: /^(ccn-investor-tie-break tie\.|ccn-small-legacy-cluster |land-equity |selection-score lao-cai\.)/u,
    why: 'local practice, named in a note',
  },
  {
    lines: /^count-working-days-vs-days /u,
    why: 'the reader gathered many laws under one entry; the holidays of 2012, 2019 and 2026 are a rule of their own',
  },
  { lines: /^deadline-before-means-strictly-before /u, why: 'the same words stand in several places; one is cited' },
  {
    lines:
      /^(dp-approve-authority approves|dp-based-on based-on|incentive-status tax\.|infra-timetable delayed-clusters|moit-guidance-new-boundaries .*|nd139-expiry ends\.6-11-12|relocation-rules (amount|support\..*))/u,
    why: 'named in the note or by another rule',
  },
  { lines: /^(env-trial-operation|state-asset-assign-limit) /u, why: 'the sources do not state the article' },
];

/** Clauses: where the instrument and the article are the same and the clause is not. */
export const CLAUSES: readonly Explained[] = [
  {
    lines:
      /^(build-permit-exemption notify-commencement|land-idle-recovery force-majeure|land-recovery-basis compensation-plan|land-recovery-notice notice\.valid|plan-content funding-and-period|report-province channel\.once-database|support-cap-30 support\.decided-by|support-local-budget kind-of-fund|count-working-days-vs-days default-for-offices)$/u,
    why: 'a neighbouring clause of the same article, told beside the main one',
  },
  {
    lines: /^(gov-|industry-dept-consulted |province-housing-land |dp-appraise-time |form-01-first-recipient-gap )/u,
    why: 'a rule over several articles names them together',
  },
  {
    lines: /^(ccn-expansion-investor|expand-capable-investor) /u,
    why: 'the same words stand in the clause on establishment, which is cited; the note names the other',
  },
  { lines: /^ccn-investor-ppp chosen-under$/u, why: 'which clause of the amending decree says so was not seen' },
  {
    lines: /^(ccn-type-specialised share\.|legacy-pre-2009-oversize )/u,
    why: 'the summary of decree 303/2026 is read more widely: clauses 2a to 2d together, clause 4a as a clause',
  },
  {
    lines: /^(nd139-expiry in-force\.from$|nd303-transition )/u,
    why: 'clauses on the effect of the decree itself, held by the periods',
  },
];
