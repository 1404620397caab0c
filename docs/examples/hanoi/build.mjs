// Makes the registers and the sample from source/. A host may read and write files; the package may not.
//   npm run build && node docs/examples/hanoi/build.mjs
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRegister } from 'industrial-clusters/gate';
import { mergedRegister, TABLES, unmergedRegister } from './register.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readTable = (name) => readFileSync(new URL(`source/${name}.csv`, import.meta.url), 'utf8');
const texts = Object.fromEntries(TABLES.map((name) => [name, readTable(name)]));

/** Written as the formatter would, so that a rebuild of unchanged tables changes nothing. */
const write = (path, text) => {
  const biome = `${root}node_modules/@biomejs/biome/bin/biome`;
  const formatted = execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=${path}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  writeFileSync(root + path, formatted);
};

const raw = mergedRegister(texts);
const { register, problems, accounts } = readRegister(raw);
const asText = (value) => JSON.stringify(value, null, 2);

write('docs/examples/hanoi/register.json', asText(raw));
write('docs/examples/hanoi/register.unmerged.json', asText(unmergedRegister(texts)));
write(
  'src/samples/hanoi.ts',
  `/**
 * The published facts about the industrial clusters of Hà Nội, 2017 to 2025, as the gate accepted them. What was read where, what was joined and what is doubtful is told in the example of that name.
 *
 * Generated from the tables of that example; not edited by hand.
 *
 * @packageDocumentation
 */
import type { Problem, Register, TableName } from '../model/index.js';

const accepted: unknown = ${asText(register)};

/**
 * What the gate accepted: a register of real clusters to try questions on. Not complete and not official: it holds what was found in print, each fact with its source.
 *
 * @example
 * \`\`\`ts
 * import { register } from 'industrial-clusters/samples/hanoi';
 * console.log(register.clusters.length); // => ${String(register.clusters.length)}
 * \`\`\`
 */
export const register: Register = accepted as Register;

/** What the gate refused of the raw document, and why: one row prints a day without a year. */
export const problems: readonly Problem[] = ${asText(problems)};

/** For each table of the raw document, how many rows were given, accepted and refused. */
export const accounts: Readonly<
  Record<
    TableName,
    {
      /** Rows given. */
      readonly given: number;
      /** Rows accepted. */
      readonly accepted: number;
      /** Rows refused. */
      readonly refused: number;
    }
  >
> = ${asText(accounts)};
`,
);
