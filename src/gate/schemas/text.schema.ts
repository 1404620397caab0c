import * as z from 'zod';
import { says } from './says.js';

/** The longest id, in UTF-16 units. */
const longestId = 200;
/** The longest text, in UTF-16 units: a consortium's name, a title, an address. */
const longestText = 2000;
/** The longest list in a row. */
const longestList = 1000;

/** A key of the register, kept exactly as given. @internal */
export const id: z.ZodType<string> = /* @__PURE__ */ (() =>
  z.string(says('id')).refine((text) => text !== '' && text.length <= longestId, says('id')))();

// Two spellings of one name in Unicode would be two places in a report. Longer text is left as it is, to be refused.
const tidy = (text: string): string => (text.length > longestText ? text : text.trim().normalize('NFC'));

/** Text to be read by people: no blanks around it, composed (NFC), not empty. @internal */
export const text: z.ZodType<string> = /* @__PURE__ */ (() =>
  z
    .string(says('text'))
    .overwrite(tidy)
    .refine((t) => t !== '' && t.length <= longestText, says('text')))();

// A list of holes may claim four thousand million entries: its length is looked at before it is walked.
const shortList = (): z.ZodType =>
  z.unknown().refine((list) => Array.isArray(list) && list.length <= longestList, says('list'));

/** A list of texts. @internal */
export const texts: z.ZodType<readonly string[]> = /* @__PURE__ */ (() => shortList().pipe(z.array(text)))();

/** A list of at least one id. @internal */
export const someIds: z.ZodType<readonly [string, ...string[]]> = /* @__PURE__ */ (() =>
  shortList().pipe(z.tuple([id], id, says('list'))))();

/** A list of at least one text. @internal */
export const someTexts: z.ZodType<readonly [string, ...string[]]> = /* @__PURE__ */ (() =>
  shortList().pipe(z.tuple([text], text, says('list'))))();
