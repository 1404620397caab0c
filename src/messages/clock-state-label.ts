import type { Clock } from '../procedure/index.js';
import type { InBoth, Language } from './language.js';

const labels: Readonly<Record<Clock['state'], InBoth>> = {
  running: { vi: 'đang tính', en: 'running' },
  stopped: { vi: 'đang tạm dừng', en: 'stopped' },
  overrun: { vi: 'quá hạn', en: 'overrun' },
  closed: { vi: 'đã hết thời hạn', en: 'over' },
};

/**
 * Names the state of a clock.
 *
 * @param state - Its name, as answers give it.
 * @param language - `vi` or `en`.
 * @returns A few words.
 * @example
 * ```ts
 * import { clockStateLabel } from 'industrial-clusters/messages';
 * console.log(clockStateLabel('overrun', 'vi')); // => quá hạn
 * ```
 */
export const clockStateLabel = (state: Clock['state'], language: Language): string => labels[state][language];
