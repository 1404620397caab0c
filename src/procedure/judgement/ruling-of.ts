import { CONFIDENCES, weakest } from '../../law/index.js';
import type { Basis, Confidence, Problem } from '../../model/index.js';
import type { Command } from '../act.js';
import type { Missing } from '../missing.js';
import type { Instead, Ruling } from '../ruling.js';
import type { Finding } from './finding.js';

/** Keeps the first of each. */
const once = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = key(item);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
};

const missingOf = (findings: readonly Finding[], outcomes: readonly Finding['outcome'][]): readonly Missing[] =>
  once(
    findings.flatMap((f) => (outcomes.includes(f.outcome) && 'missing' in f ? f.missing : [])),
    ({ kind, id }) => `${kind} ${id}`,
  );

/** One basis a rule: where a reading of it is weaker than its text, the reading stands. */
const basesOf = (findings: readonly Finding[]): readonly Basis[] => {
  const all = findings.flatMap((f) => (f.outcome === 'met' && f.basis !== undefined ? [f.basis] : []));
  return once(all, ({ rule }) => rule).map((basis) => {
    const same = all.filter(({ rule }) => rule === basis.rule).map(({ confidence }) => confidence);
    return { ...basis, confidence: weakest(basis.confidence, ...same) };
  });
};

/** One sure reason is enough: the strongest stands on a refusal. */
const strongest = (problems: readonly { readonly basis: Basis }[]): Confidence =>
  CONFIDENCES.find((grade) => problems.some(({ basis }) => basis.confidence === grade)) ?? 'assumption';

const sayOf = (problem: Problem): string => JSON.stringify([problem.code, problem.params]);

/**
 * Draws the ruling from all findings: a sure refusal wins over unknowns, and only an act without either is allowed.
 *
 * @param command - The act.
 * @param findings - In the law's order.
 * @returns What it comes to.
 */
export const rulingOf = (command: Command, findings: readonly Finding[]): Ruling => {
  const failures = findings.flatMap((f) => (f.outcome === 'failed' ? [f] : []));
  const [problem, ...more] = once(
    failures.map((f) => f.problem),
    sayOf,
  );
  if (problem !== undefined) {
    return {
      ruling: 'refused',
      problems: [problem, ...more],
      instead: once(
        failures.flatMap((f): readonly Instead[] => f.instead),
        // Of one action once: where one condition names the plan to adjust and another does not, it is the same plan.
        (instead) => ('action' in instead ? instead.action : JSON.stringify(instead)),
      ),
      missing: missingOf(findings, ['unknown', 'open']),
      confidence: strongest([problem, ...more]),
    };
  }
  const [first, ...rest] = missingOf(findings, ['unknown']);
  if (first !== undefined) return { ruling: 'undetermined', missing: [first, ...rest] };
  const basis = basesOf(findings);
  return {
    ruling: 'allowed',
    event: command,
    basis,
    confidence: weakest('text', ...basis.map(({ confidence }) => confidence)),
    open: missingOf(findings, ['open']),
  };
};
