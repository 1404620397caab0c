import type { AggregateProblems } from '../../aggregate/index.js';
import type { Sentences } from '../sentences.js';

/** One sentence a code, in both languages. */
export const aggregateSentences: Sentences<AggregateProblems> = {
  en: {
    'aggregate.not-an-accumulator': ({ expected, got }) =>
      `This partial total is damaged or is none: "${got}" stands where this belongs: ${expected}.`,
    'aggregate.unknown-version': ({ got, reads }) =>
      `This partial total is of version "${got}"; only version ${String(reads)} is read. Add its rows up again.`,
    'aggregate.other-measure': ({ expected, got }) =>
      `This partial total was made by the measure "${got}", not by "${expected}".`,
  },
  vi: {
    'aggregate.not-an-accumulator': ({ got }) =>
      `Kết quả cộng dồn bị hỏng hoặc không phải là kết quả cộng dồn: không đọc được "${got}".`,
    'aggregate.unknown-version': ({ got, reads }) =>
      `Kết quả cộng dồn thuộc phiên bản "${got}"; chỉ đọc được phiên bản ${String(reads)}. Cần cộng lại từ các dòng gốc.`,
    'aggregate.other-measure': ({ expected, got }) =>
      `Kết quả cộng dồn này của phép đo "${got}", không phải của "${expected}".`,
  },
};
