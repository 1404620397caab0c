import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, checksOf, keeps } from './doc-blocks.js';
import { consumerOfTarball } from './packed.js';

const folder = '.tmp/docs';

const filesUnder = (root: string): string[] =>
  existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }).map((file) => join(root, file)) : [];

const blocks = ['README.md', 'README.vi.md', ...filesUnder('docs'), ...filesUnder('src')]
  .filter((file) => /\.(md|ts)$/u.test(file) && !file.startsWith(join('docs', 'api')) && existsSync(file))
  .flatMap((file) => blocksOf(file, readFileSync(file, 'utf8')))
  .map((block, id) => ({ ...block, ...checksOf(block.code), id }));

interface Run {
  readonly printed: readonly { readonly id: number; readonly text: string; readonly json: string }[];
  readonly error: string | null;
}

let typeErrors: readonly string[] = [];
const runs = new Map<number, Run>();

beforeAll(() => {
  consumerOfTarball(folder);
  for (const { id, code } of blocks) writeFileSync(join(folder, `b${id}.ts`), `${code}\nexport {};\n`);
  writeFileSync(join(folder, 'print.d.ts'), 'declare function __print(id: number, ...args: unknown[]): void;\n');
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022'],
    module: 'NodeNext',
    types: ['node'],
    rootDir: '.',
    outDir: 'out',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  typeErrors = tsc.stdout.split('\n').filter((line) => line.includes('error TS'));

  const runnable = blocks.filter(({ run }) => run);
  const compiled = runnable.map(({ id }) => join(folder, 'out', `b${id}.js`));
  const output = execFileSync(process.execPath, ['test/repo/doc-runner.mjs', ...compiled], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const results = JSON.parse(output) as Run[];
  runnable.forEach(({ id }, i) => {
    const result = results[i];
    if (result !== undefined) runs.set(id, result);
  });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the code in the documents, against the packed tarball', () => {
  it('is all there is: no type error outside the blocks', () => {
    expect(typeErrors.filter((line) => !/(^|\/)b\d+\.ts/u.test(line))).toEqual([]);
  });

  it.each(blocks.map((block) => [block.where, block] as const))('%s', (where, { id, run, expectations }) => {
    expect(typeErrors.filter((line) => line.includes(`b${id}.ts(`))).toEqual([]);
    if (!run) return;
    expect(runs.get(id)?.error).toBeNull();
    const printed = runs.get(id)?.printed ?? [];
    for (const { prints, text, line } of expectations) {
      const shown = printed.filter((print) => prints.includes(print.id));
      const texts = [shown.map((print) => print.text).join(' '), shown.map((print) => print.json).join(' ')];
      if (!texts.some((each) => keeps(text, each))) {
        expect(texts[1], `line ${line} of the block promises another text`).toBe(text);
      }
    }
    if (where.startsWith('src')) expect(expectations, 'an example in src promises at least one value').not.toEqual([]);
  });
});
