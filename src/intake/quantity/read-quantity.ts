import { fail, ok, type Result } from '../../core/index.js';
import { openText } from '../text/open-text.js';
import type { TextProblem } from '../text/text-problem.js';
import { amountOf } from './amount.js';
import type { Quantities, QuantityContext, QuantityKind, ReadQuantity } from './quantity.js';
import { scanQuantity } from './scan.js';

/**
 * Reads an area (diện tích), money (tiền), a share (tỷ lệ) or a count as Vietnamese and English papers print them. Either a value with its bound and what it assumed, or a problem; never a guess.
 *
 * @remarks
 * Commas and dots are read by shape (`28.997,5`, `37,78`), then by the caller's `decimalMark`, then by a table: of a lone mark before three digits a comma is decimal in Vietnamese text, and a dot is in doubt (`1.234 ha` has two
 * readings). Thousands are assumed in square metres. `1 tỷ 2` is in doubt too.
 *
 * Foreign money is refused by its code of ISO 4217, and by `null` where several currencies bear the name: `$`, `đô la`, `¥`.
 *
 * @param text - As printed.
 * @param kind - What it should be.
 * @param context - What the head of its column says.
 * @returns The quantity; or `intake.empty`, `intake.too-long`, `intake.unreadable`, `intake.ambiguous`, `intake.missing-unit`, `intake.wrong-unit`, `intake.foreign-currency`, `intake.range`, `intake.not-whole` or
 * `intake.out-of-range`.
 * @example
 * ```ts
 * import { readQuantity } from 'industrial-clusters/intake';
 *
 * const area = readQuantity('hơn 28.997,5 ha', 'area');
 * console.log(area.ok && area.value); // => {"value":"28997.5","unit":"ha","bound":">","assumed":[]}
 *
 * const doubtful = readQuantity('1.234 ha', 'area');
 * console.log(doubtful.ok || doubtful.problems[0].params); // => {"expected":"area","text":"1.234 ha","readings":["1.234","1234"]}
 * ```
 */
export const readQuantity = <K extends QuantityKind>(
  text: string,
  kind: K,
  context: QuantityContext = {},
): Result<ReadQuantity<K>, TextProblem> => {
  const opened = openText(text, kind);
  if (!opened.ok) return opened;
  const scan = scanQuantity(opened.value, kind === 'money');
  if (!scan.ok) {
    const params = { expected: kind, text: opened.shown, at: scan.at };
    return fail({ code: 'intake.unreadable', severity: 'error', params });
  }
  const amount = amountOf(scan.tokens, kind, opened.shown, context);
  if (!amount.ok) return amount;
  const { value, unit, bound, assumed } = amount.value;
  return ok({
    // The one cast: the value was checked against the digits of its own kind.
    value: (kind === 'count' ? Number(value) : value) as Quantities[K],
    unit,
    ...(bound === undefined ? {} : { bound }),
    assumed: [...new Set([...opened.assumed, ...scan.assumed, ...assumed])],
  });
};
