import { ladderDiagram } from '../../src/interop/index.js';
import { provisionOf, type Force, type Rule, type Term } from '../../src/law/index.js';
import { actorLabel, insteadText, stageLabel, stepLabel } from '../../src/messages/index.js';
import { LADDER, type Code } from '../../src/model/index.js';
import {
  ACT_STEPS,
  STEP_RULES,
  type ActStep,
  type ConditionId,
  type Ground,
  type Need,
  type StepActor,
} from '../../src/procedure/index.js';
import { OPINIONS } from '../../src/procedure/terms/opinions-term.js';
import { TERMS } from '../../src/procedure/terms/term-id.js';

/** What each condition asks, and the codes it refuses with. */
const CONDITIONS: Readonly<Record<ConditionId, { readonly asks: string; readonly codes: readonly Code[] }>> = {
  'halt-2012': { asks: 'the halt of 2012 to 2017, whose end is not known', codes: [] },
  'least-area': { asks: 'the area is not below the least of the day', codes: ['procedure.area-below-least'] },
  'greatest-area': { asks: 'the area is not above the greatest of the day', codes: ['procedure.area-above-most'] },
  'in-list': {
    asks: 'a new cluster stands in the approved list',
    codes: ['procedure.needs-first', 'procedure.no-longer-stands'],
  },
  land: { asks: 'the land fits the land-use plan', codes: ['procedure.land-use-unfit'] },
  applicant: { asks: 'somebody capable asks to be the developer', codes: ['procedure.no-capable-applicant'] },
  saturation: {
    asks: 'the clusters of the area are let well enough, or little of their land is unlet (a new cluster)',
    codes: ['procedure.area-not-let-enough'],
  },
  'own-occupancy-or-demand': {
    asks: 'the cluster is let well enough, or more land is wanted than it has (an expansion)',
    codes: ['procedure.not-let-enough-to-expand'],
  },
  'expansion-works': {
    asks: 'the common works the law names are completed and in use (an expansion)',
    codes: ['procedure.expansion-works-incomplete'],
  },
  'legacy-review': {
    asks: 'the province has reviewed it (a cluster of before 5/10/2009)',
    codes: ['procedure.legacy-not-reviewed'],
  },
  'legacy-formed': {
    asks: 'it was formed before 5/10/2009 (a cluster to be settled)',
    codes: ['procedure.formed-too-late'],
  },
  'legacy-oversize': {
    asks: 'above 75 ha it is kept or reduced, and only where full, or planned and cleared (a cluster of before 5/10/2009)',
    codes: ['procedure.legacy-oversize', 'procedure.legacy-enlarged'],
  },
  'operates-unestablished': {
    asks: 'custom alone lets a cluster of before 5/10/2009 operate without a decision',
    codes: [],
  },
  'score-in-scale': { asks: 'no score exceeds the scale', codes: ['procedure.score-above-scale'] },
  'industrial-within-cluster': {
    asks: 'its industrial land is no more than the cluster',
    codes: ['procedure.industrial-land-beyond-cluster'],
  },
  'legacy-in-time': { asks: 'it is before 31/12/2026; what follows later is not written', codes: [] },
  'area-within-plan': {
    asks: 'the plan is exceeded by no more than the decision itself may',
    codes: [
      'procedure.area-beyond-plan',
      'procedure.land-use-unfit',
      'procedure.other-plans-unfit',
      'procedure.location-beyond-boundary',
    ],
  },
  'selection-passed': { asks: 'somebody reached the pass mark', codes: ['procedure.nobody-passed'] },
  'chosen-named': {
    asks: 'the developer named is the one chosen, where both are on record',
    codes: ['procedure.developer-not-chosen'],
  },
  'score-passes': { asks: 'nobody is chosen below the pass mark', codes: ['procedure.below-pass-mark'] },
  'developer-named': { asks: 'the decision names the developer', codes: [] },
  'reception-closed': { asks: 'the window for applications is over', codes: ['procedure.window-open'] },
  'dossier-papers': {
    asks: 'the dossier is complete: its papers, the contents of its report, its sets, who submits it',
    codes: ['procedure.dossier-incomplete', 'procedure.dossier-lacks'],
  },
  'conversion-plan': { asks: 'a feasible plan to convert the cluster exists', codes: ['procedure.no-conversion-plan'] },
  'rights-settled': { asks: 'rights and duties are settled (from 15/9/2026)', codes: ['procedure.rights-unsettled'] },
  'service-regulation': { asks: 'the service regulation is approved', codes: ['procedure.no-service-regulation'] },
  'tenant-fit': { asks: 'the project fits the detailed plan and the trades', codes: ['procedure.tenant-unfit'] },
  site: { asks: 'the site is handed over, whole or in part', codes: ['procedure.site-not-handed-over'] },
  'commencement-notice-terms': {
    asks: 'term and receiver of the notice, which are not known: said, not judged',
    codes: [],
  },
};

const span = ({ from, before }: Force): string => (before === null ? `${from} ..` : `${from} .. ${before}`);
const both = (step: ActStep): string => `${stepLabel(step, 'en')} (${stepLabel(step, 'vi')})`;
const link = (step: ActStep): string => `[${stepLabel(step, 'en')}](${step}.md)`;

const actorText = (actor: StepActor): string =>
  actor === 'local-committee'
    ? `${actorLabel('district-committee', 'en')} (until 30/6/2025), ${actorLabel('commune-committee', 'en')} (from 1/7/2025)`
    : actorLabel(actor, 'en');

/** A code, leading to the line that says it in words. */
const codeLink = (code: Code): string => `[\`${code}\`](../problems.md#${code})`;

const groundText = (ground: Ground): string => (ground === 'practice' ? 'custom, an assumption' : `\`${ground.id}\``);

const provisions = (rule: Rule<unknown>): readonly string[] => [
  ...rule.versions.map(
    ({ force, value, source, confidence }) =>
      `| ${span(force)} | ${provisionOf(source)} | ${confidence} | ${value === null ? 'no such rule' : ''} |`,
  ),
  ...(rule.gaps ?? []).map(({ force, question }) => `| ${span(force)} | not known | | \`${question}\` |`),
];

/** Terms that only provinces set, and that nobody meets by an entry. */
const opinionLines = (step: ActStep): readonly string[] =>
  step !== 'departments-consulted'
    ? []
    : [
        '',
        '## Term to answer',
        '',
        'No decree sets one; provinces whose regulation is known:',
        '',
        '| days | province | term | silence is | provision | confidence |',
        '|---|---|---|---|---|---|',
        ...Object.entries(OPINIONS).flatMap(([province, { versions }]) =>
          versions.map(
            ({ force, value: { answerWithin, silence }, source, confidence }) =>
              `| ${span(force)} | ${province} | ${termText(answerWithin)} | ${silence} | ${provisionOf(source)} | ${confidence} |`,
          ),
        ),
      ];

const termText = (value: Term | null): string =>
  value === null
    ? 'no such term'
    : `${value.length} ${value.unit.replaceAll('-', ' ')}s${value.stoppable ? ', stops for supplements' : ''}`;

const termLines = (step: ActStep): readonly string[] => {
  const { term } = STEP_RULES[step];
  if (term === undefined) return [];
  const { rule } = TERMS[term];
  return [
    '',
    '## Term',
    '',
    '| days | term | starts with | provision | confidence |',
    '|---|---|---|---|---|',
    ...rule.versions.map(
      ({ force, value, source, confidence }) =>
        `| ${span(force)} | ${termText(value)} | ${value?.starts ?? ''} | ${provisionOf(source)} | ${confidence} |`,
    ),
    ...(rule.gaps ?? []).map(({ force, question }) => `| ${span(force)} | not known | | \`${question}\` | |`),
  ];
};

/** What a document that must stand first refuses with: it was never made, a later act ended it, or the council with which it went was dissolved. A revocation bars by itself. */
const needCodes = ({ anyOf, answeredBy = [] }: Need): readonly Code[] => {
  const ending = ACT_STEPS.filter((one) => anyOf.some((fact) => LADDER[one].lowers.includes(fact)));
  return [
    'procedure.needs-first',
    ...(ending.some((one) => one !== 'revoked' && one !== 'council-dissolved' && !answeredBy.includes(one))
      ? (['procedure.no-longer-stands'] as const)
      : []),
    ...(answeredBy.length > 0 ? (['procedure.already-answered'] as const) : []),
    ...(ending.includes('council-dissolved') ? (['procedure.council-dissolved'] as const) : []),
  ];
};

const pageOf = (step: ActStep): string => {
  const { actor, to, ground, bars, needs, conditions } = STEP_RULES[step];
  const { rung, raises, lowers } = LADDER[step];
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)];
  const codes: readonly Code[] = [
    ...bars.map(({ code }) => code),
    ...conditions.flatMap((id) => CONDITIONS[id].codes),
    ...needs.flatMap(needCodes),
  ];
  return [
    `# ${stepLabel(step, 'en')}`,
    '',
    '<!-- Generated by scripts/step-pages.mjs from the tables of steps. Do not edit. -->',
    '',
    `\`${step}\`: ${stepLabel(step, 'vi')}. Rung ${rung} of the [ladder](../ladder.md).`,
    '',
    `Made by: ${actorText(actor)}.${to === undefined ? '' : ` Goes to: ${actorText(to)}.`}`,
    ...(raises.length + lowers.length === 0
      ? []
      : ['', `After it holds: ${raises.join(', ') || 'nothing more'}. No longer: ${lowers.join(', ') || 'nothing'}.`]),
    ...list(
      'What must stand first',
      needs.map(
        (need) =>
          `${link(need.step)}${need.anyOf.length > 1 ? `, or any of: ${need.anyOf.join(', ')}` : ''}${need.kinds === undefined ? '' : ` (${need.kinds.join(', ')})`}: ${groundText(need.ground)}`,
      ),
    ),
    ...list(
      'What stands in its way, and what to do instead',
      bars.map(
        (bar) =>
          `${bar.fact}${bar.only === undefined ? '' : ` (${bar.only})`}: ${codeLink(bar.code)}, ${groundText(bar.ground)}; ${bar.instead.map((one) => insteadText(one, 'en')).join(', ') || 'nothing'}`,
      ),
    ),
    ...list(
      'What the law asks',
      conditions.map((id) => CONDITIONS[id].asks),
    ),
    ...termLines(step),
    ...opinionLines(step),
    '',
    '## Why the document exists',
    '',
    ...(ground === 'practice'
      ? ['A custom of departments; no provision was found. A ruling that rests on it is an `assumption`.']
      : [
          `\`${ground.id}\`: ${ground.title.en} (${ground.title.vi}).`,
          '',
          '| days | provision | confidence | note |',
          '|---|---|---|---|',
          ...provisions(ground),
        ]),
    ...list('Refusals', [...new Set(codes)].map(codeLink)),
    '',
  ].join('\n');
};

const ladderPage = (): string => {
  const rungs = [...new Set(ACT_STEPS.map((step) => LADDER[step].rung))];
  return [
    '# The ladder',
    '',
    '<!-- Generated by scripts/step-pages.mjs from the tables of steps. Do not edit. -->',
    '',
    'Where a new cluster stands, and the documents that move it: drawn from the table by which acts are folded and the one by which they are judged. What prepares the works side by side moves no stage and is left out; so are clusters formed before 5/10/2009, of which neither dossier nor appraisal is asked.',
    '',
    '```mermaid',
    ladderDiagram({ stage: (one) => stageLabel(one, 'en'), step: (one) => stepLabel(one, 'en') }),
    '```',
    '',
    '| rung | documents |',
    '|---|---|',
    ...rungs.map((rung) => {
      const steps = ACT_STEPS.filter((step) => LADDER[step].rung === rung);
      return `| ${rung} | ${steps.map((step) => `[${both(step)}](steps/${step}.md)`).join('<br>')} |`;
    }),
    '',
  ].join('\n');
};

/** Every generated page of the procedure, by its place under `docs`. */
export const stepPages = (): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['ladder.md', ladderPage()],
    ...ACT_STEPS.map((step) => [`steps/${step}.md`, pageOf(step)] as const),
  ]);
