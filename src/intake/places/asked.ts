import { cleanText, excerpt } from '../text/clean-text.js';

/** What a query asks for, as far as it asks for anything: a host's user may have typed it. */
export interface Asked {
  /** The level, or blank. */
  readonly level: string;
  /** The day, or blank. */
  readonly on: string;
  /** The code, where one is asked for. */
  readonly code: string | undefined;
  /** The name, cleaned; blank where there is none. */
  readonly name: string;
  /** The code of the unit it lies in, where that is said. */
  readonly parent: string | undefined;
  /** What problems show. */
  readonly shown: string;
}

/** No unit's name is longer; a megabyte of text costs nothing. */
const LONGEST = 100;

const nothing: Asked = { level: '', on: '', code: undefined, name: '', parent: undefined, shown: '' };

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * Reads a query, whatever it is.
 *
 * @param query - A `PlaceQuery`, or what a host took for one.
 * @returns What it asks; blank where it asks nothing.
 * @internal
 */
export const askedOf = (query: unknown): Asked => {
  if (typeof query !== 'object' || query === null) return nothing;
  try {
    const { level, on, code, name, parent } = query as Readonly<Record<string, unknown>>;
    const [byCode, byName] = [text(code), text(name) ?? ''];
    return {
      level: text(level) ?? '',
      on: excerpt(text(on) ?? ''),
      code: byCode,
      name: byName.length > LONGEST ? '' : cleanText(byName),
      parent: text(parent),
      shown: excerpt(byCode ?? byName),
    };
  } catch {
    // A getter or a proxy that throws asks nothing.
    return nothing;
  }
};
