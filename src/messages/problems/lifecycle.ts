import type { LifecycleProblems } from '../../model/index.js';
import type { Sentences } from '../sentences.js';

/** One sentence a code, in both languages. */
export const lifecycleSentences: Sentences<LifecycleProblems> = {
  en: {
    'lifecycle.unknown-undertaking': ({ undertaking }) => `The register has no undertaking "${undertaking}".`,
  },
  vi: {
    'lifecycle.unknown-undertaking': ({ undertaking }) => `Sổ theo dõi không có hồ sơ "${undertaking}".`,
  },
};
