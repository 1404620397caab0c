import { foldText } from '../text/clean-text.js';

/**
 * Writes a text as part of an id: folded, words parted by hyphens, short.
 *
 * @param text - Any text.
 * @returns Letters, digits and hyphens.
 * @internal
 */
export const slug = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);

/**
 * A short digest of contents, so that the same contents have the same id at every import. Not a secret and not proof against intent.
 *
 * @param parts - The contents, in an order that is theirs.
 * @returns Eleven letters and digits or fewer.
 * @internal
 */
export const digest = (parts: readonly unknown[]): string => {
  const text = JSON.stringify(parts);
  // Two lanes of 32 bits, multiplied and crossed at the end, make 53.
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
};
