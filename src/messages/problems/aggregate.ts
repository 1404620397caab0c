import type { AggregateProblems } from '../../aggregate/index.js';
import { givenText } from '../kind-text.js';
import type { InBoth, Language } from '../language.js';
import type { Sentences } from '../sentences.js';

/** The insides of a partial total, by the names under which a damaged one is refused. */
const insides: Readonly<Record<string, InBoth>> = {
  accumulator: { vi: 'kết quả cộng dồn', en: 'a partial total' },
  object: { vi: 'một đối tượng', en: 'an object' },
  texts: { vi: 'các chuỗi ký tự', en: 'texts' },
  count: { vi: 'một số đếm', en: 'a count' },
  sign: { vi: 'một dấu', en: 'a sign' },
  limb: { vi: 'một nhóm chữ số', en: 'a group of digits' },
  whole: { vi: 'một số nguyên', en: 'a whole number' },
  units: { vi: 'một số nguyên', en: 'a whole number' },
};

const vietnamese = { numbers: 'số', texts: 'chuỗi ký tự', accumulators: 'kết quả cộng dồn' } as const;

const belongs = (expected: string, language: Language): string => {
  const known = Object.hasOwn(insides, expected) ? insides[expected] : undefined;
  if (known !== undefined) return known[language];
  if (language === 'en') return expected;
  return expected
    .replace(/^numbers below/, 'các số nhỏ hơn')
    .replace(
      /(\d) (numbers|texts|accumulators)$/,
      (_, n: string, things: keyof typeof vietnamese) => `${n} ${vietnamese[things]}`,
    );
};

/** One sentence a code, in both languages. */
export const aggregateSentences: Sentences<AggregateProblems> = {
  en: {
    'aggregate.not-an-accumulator': ({ expected, got }) =>
      `This partial total is damaged or is none (expected ${belongs(expected, 'en')}, found ${givenText(got, 'en')}). Add its rows up again.`,
    'aggregate.unknown-version': ({ got, reads }) =>
      `The version of this partial total is ${givenText(got, 'en')}; only version ${String(reads)} is read. Add its rows up again.`,
    'aggregate.other-measure': ({ expected, got }) =>
      `This partial total was made by another measure (expected "${expected}", found ${givenText(got, 'en')}). Give each measure its own partial totals.`,
  },
  vi: {
    'aggregate.not-an-accumulator': ({ expected, got }) =>
      `Kết quả cộng dồn bị hỏng hoặc không phải là kết quả cộng dồn (cần ${belongs(expected, 'vi')}; ở đây là ${givenText(got, 'vi')}). Cần cộng lại từ các dòng gốc.`,
    'aggregate.unknown-version': ({ got, reads }) =>
      `Phiên bản của kết quả cộng dồn là ${givenText(got, 'vi')}; chỉ đọc được phiên bản ${String(reads)}. Cần cộng lại từ các dòng gốc.`,
    'aggregate.other-measure': ({ expected, got }) =>
      `Kết quả cộng dồn này của phép đo khác (cần "${expected}"; ở đây là ${givenText(got, 'vi')}). Mỗi phép đo chỉ dùng kết quả cộng dồn của chính nó.`,
  },
};
