import type { UndertakingKind } from '../model/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<UndertakingKind, InBoth>> = {
  establishment: { vi: 'thành lập', en: 'establishment' },
  expansion: { vi: 'mở rộng', en: 'expansion' },
  regularisation: {
    vi: 'hoàn thiện cụm hình thành trước ngày 05/10/2009',
    en: 'settlement of one formed before 5 October 2009',
  },
};

/**
 * Names why an undertaking exists (loại hồ sơ).
 *
 * @param kind - Its name, as answers give it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { kindLabel } from 'industrial-clusters/messages';
 * console.log(kindLabel('expansion', 'vi')); // => mở rộng
 * ```
 */
export const kindLabel = (kind: UndertakingKind, language: Language): string => labels[kind][language];
