import { CONFIDENCES, type Regime } from '../../law/index.js';
import type { Confidence } from '../../model/index.js';
import type { AppraisalContext } from '../appraisal/appraisal-context.js';
import type { ProvincialChoices } from '../provincial-choices.js';
import { plainRecord } from './plain-copy.js';
import { isGiven, text, yesOrNo, type Shape } from './shape.js';

/** What each choice of the province looks like. @internal */
export const CHOICES: Readonly<Record<keyof ProvincialChoices, Shape>> = {
  saturationArea: text,
  landUseTest: text,
  deviationBoundary: text,
  upland: yesOrNo,
};

const LAW: ReadonlySet<string> = /* @__PURE__ */ new Set(['regime', 'atLeast', 'choices']);

const readChoices = (given: unknown): ProvincialChoices =>
  Object.fromEntries(
    Object.entries(plainRecord(given)).filter(
      ([name, value]) =>
        isGiven(value) &&
        Object.hasOwn(CHOICES, name) &&
        CHOICES[name as keyof ProvincialChoices](value, []).length === 0,
    ),
  );

/** Evidence demanded in a word that is none is taken for the strongest: no weaker rule then decides. */
const readAtLeast = (given: unknown): Confidence => CONFIDENCES.find((grade) => grade === given) ?? 'text';

/**
 * Reads the law under which something is judged, wherever it comes from; nothing is thrown.
 *
 * @param given - A context, as handed over.
 * @returns The regime, the evidence demanded, the choices. A regime that is none stays: no rule is known under it.
 * @internal
 */
export const readLawContext = (given: unknown): AppraisalContext => {
  const { regime, atLeast, choices } = plainRecord(given, (name) => LAW.has(name));
  return {
    // The cast: a name that is no regime is refused where rules are looked up.
    ...(isGiven(regime) ? { regime: (typeof regime === 'string' ? regime : typeof regime) as Regime } : {}),
    ...(isGiven(atLeast) ? { atLeast: readAtLeast(atLeast) } : {}),
    ...(isGiven(choices) ? { choices: readChoices(choices) } : {}),
  };
};
