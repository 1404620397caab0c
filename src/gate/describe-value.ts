const longest = 64;

/**
 * Cuts a text of the caller short, so that no problem grows with the data. Control characters and halves of characters are replaced: they would swell in JSON.
 *
 * @param text - Any text.
 * @param most - How many characters may remain.
 * @returns At most that many characters.
 * @internal
 */
export const clip = (text: string, most: number = longest): string => {
  const short = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return short.replace(/[\p{Cc}\p{Cs}]/gu, '\u{fffd}');
};

/**
 * Names the kind of an object as the platform does: `array`, `object`, `Map`, `Date`.
 *
 * @param value - Any object.
 * @returns Its kind.
 * @throws whatever a hostile object throws when looked at.
 * @internal
 */
export const kindOf = (value: object): string => {
  if (Array.isArray(value)) return 'array';
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  return tag === 'Object' ? 'object' : clip(tag);
};

/**
 * Describes a value of the caller in a few characters, in no language.
 *
 * @param value - Anything.
 * @returns Text in quotes, a number, a truth value or `null` as written, else the name of its kind.
 * @throws whatever a hostile object throws when looked at.
 * @internal
 */
export const describeValue = (value: unknown): string => {
  if (typeof value === 'string') return `"${clip(value, longest - 2)}"`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return typeof value === 'object' ? kindOf(value) : typeof value;
};
