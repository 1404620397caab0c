import { openQuestions } from '../law/index.js';
import type { Language } from './language.js';

/**
 * An open question of the law in words; its name, where no such question is listed.
 *
 * @param id - As a problem or a missing rule gives it.
 * @param language - `vi` or `en`.
 * @returns A sentence or two.
 * @internal
 */
export const questionText = (id: string, language: Language): string =>
  openQuestions.find((one) => one.id === id)?.question[language] ?? id;
