import { Decimal } from 'decimal.js';

/**
 * The one private clone of decimal.js: 64 digits, half up, untouched by whoever else configures the package. It divides and rounds; sums run on scaled integers.
 *
 * @internal
 */
export const Exact = /* @__PURE__ */ Decimal.clone({ precision: 64, rounding: 4, defaults: true });
