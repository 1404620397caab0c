// @ts-check
// Installs the packed tarball in fresh projects, ESM and CommonJS, one of each for every compiler we promise; compiles
// the README's first program and an import of every subpath there, with the declarations checked too, and runs both.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entries } from './entries.js';

const compilers = ['5.5.4', '6.0.3', '7.0.2'];

const program = /^```ts\n([\s\S]*?)^```/mu.exec(readFileSync('README.md', 'utf8'))?.[1];
if (program === undefined) throw new Error('README.md has no ```ts program');

const every = [
  ...entries.map(({ specifier }, i) => `import * as room${i} from '${specifier}';`),
  `for (const room of [${entries.map((_, i) => `room${i}`).join(', ')}]) {`,
  "  if (Object.keys(room).length === 0) throw new Error('a subpath exports nothing');",
  '}',
  '',
].join('\n');

const compilerOptions = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: [],
  strict: true,
  skipLibCheck: false,
  rootDir: '.',
  outDir: 'out',
};

const home = mkdtempSync(join(tmpdir(), 'consumers-'));
try {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', home], { encoding: 'utf8' }),
  );
  for (const version of compilers) {
    const folder = join(home, version);
    mkdirSync(folder);
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const install = ['install', '--silent', join(home, packed.filename), `typescript@${version}`];
    execFileSync('npm', install, { cwd: folder, stdio: 'inherit' });
    for (const type of ['module', 'commonjs']) {
      const project = join(folder, type);
      mkdirSync(project);
      writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type }));
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
      writeFileSync(join(project, 'program.ts'), program);
      writeFileSync(join(project, 'every.ts'), every);
      execFileSync(join(folder, 'node_modules/.bin/tsc'), ['-p', project], { stdio: 'inherit' });
      for (const file of ['program.js', 'every.js']) {
        execFileSync(process.execPath, [join(project, 'out', file)], { stdio: ['ignore', 'ignore', 'inherit'] });
      }
      console.log(`TypeScript ${version}, ${type}: compiled and ran`);
    }
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
