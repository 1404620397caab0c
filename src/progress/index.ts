/**
 * Plan beside fact: what is late, what is overdue, and by how much.
 *
 * @packageDocumentation
 */
export { plansOn, type PlanOutcome, type PlanStanding } from './plan-standing.js';
