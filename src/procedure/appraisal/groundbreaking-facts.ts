/** What is known of the works whose ground is to be broken. All optional: what is absent is unknown, and named. */
export interface GroundbreakingFacts {
  /** Whether the investment report is approved. */
  readonly reportApproved?: boolean;
  /** Whether the detailed plan is approved. */
  readonly detailedPlanApproved?: boolean;
  /** Whether the infrastructure project is approved. */
  readonly projectApproved?: boolean;
  /** Whether the site is handed over, whole or in part. */
  readonly siteHandedOver?: boolean;
  /** Whether there is a building permit. */
  readonly permitGranted?: boolean;
  /** Whether the construction agency has appraised the feasibility study, and it is approved: then no permit is needed. */
  readonly feasibilityAppraised?: boolean;
  /** Whether the shop drawings of the part are approved. */
  readonly drawingsApproved?: boolean;
  /** Whether the contract with the contractor is signed. */
  readonly contractSigned?: boolean;
  /** Whether the commencement notice is sent. An exemption from the permit is none from the notice. */
  readonly commencementNotified?: boolean;
}
