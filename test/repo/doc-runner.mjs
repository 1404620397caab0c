// Runs the compiled blocks one after the other and prints, as JSON, what each printed and how it failed.
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

const asJson = (/** @type {unknown[]} */ args) =>
  args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');

const results = [];
for (const file of process.argv.slice(2)) {
  /** @type {{ id: number, text: string, json: string }[]} */
  const printed = [];
  const __print = (/** @type {number} */ id, /** @type {unknown[]} */ ...args) =>
    printed.push({ id, text: format(...args), json: asJson(args) });
  Object.assign(globalThis, { __print });
  let error = null;
  try {
    await import(pathToFileURL(file).href);
  } catch (thrown) {
    error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  }
  results.push({ printed, error });
}
process.stdout.write(JSON.stringify(results));
