import { isIsoDate, isLegalDate } from '../../core/index.js';
import { KIND_OF_UNIT } from '../quantity/unit-for.js';
import { FIELDS } from './field.js';

/** A value that threw when it was taken. */
export const THROWN: object = /* @__PURE__ */ Object.freeze({});

/** What parts of one name must be. */
export type Rules = Readonly<Record<string, (value: unknown) => boolean>>;

/** Told of a part that is not what it must be. */
export type Report = (part: string, value: unknown) => void;

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const offset = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/** What the parts of a mapping must be that are neither lists nor objects. */
export const OF_MAPPING: Rules = {
  headerRows: isCount,
  province: isText,
  asOf: (value) => isText(value) && isLegalDate(value),
  published: (value) => isText(value) && isIsoDate(value),
  decimalMark: (value) => value === ',' || value === '.',
  dateOffset: (value) => isText(value) && offset.test(value),
};

/** What the parts of a column must be. */
export const OF_COLUMN: Rules = {
  column: (value) => isText(value) || isCount(value),
  field: (value) => isText(value) && Object.hasOwn(FIELDS, value),
  unit: (value) => isText(value) && Object.hasOwn(KIND_OF_UNIT, value),
  power: (value) => isCount(value) && Number(value) <= 15,
  currency: (value) => value === null || (isText(value) && /^[A-Z]{3}$/.test(value)),
};

/** What the parts of a source must be; the gate asks for more. */
export const OF_SOURCE: Rules = {
  id: (value) => isText(value) && value !== '',
  title: isText,
  url: isText,
  published: isText,
};

/**
 * Takes a part of an object, whatever the object is.
 *
 * @param given - Anything.
 * @param key - Under what name it stands.
 * @returns What stands there; undefined where nothing does, {@link THROWN} where taking it threw.
 * @internal
 */
export const partOf = (given: unknown, key: PropertyKey): unknown => {
  if (typeof given !== 'object' || given === null) return undefined;
  try {
    return Reflect.get(given, key);
  } catch {
    return THROWN;
  }
};

/**
 * Keeps the parts of an object that are what they must be.
 *
 * @param given - Anything.
 * @param rules - What each must be.
 * @param required - Parts without which it is of no use.
 * @param report - Told of the others.
 * @returns A fresh object.
 * @internal
 */
export const checkedParts = (
  given: unknown,
  rules: Rules,
  required: readonly string[],
  report: Report,
): Readonly<Record<string, unknown>> => {
  const kept: Record<string, unknown> = {};
  for (const [key, holds] of Object.entries(rules)) {
    const value = partOf(given, key);
    if (value === undefined && !required.includes(key)) continue;
    if (value !== THROWN && holds(value)) kept[key] = value;
    else report(key, value);
  }
  return kept;
};
