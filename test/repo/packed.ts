import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes an empty ESM project with the packed tarball unpacked in its `node_modules`; what the package depends on is found
 * in the repository's own. Returns the paths of the packed files.
 */
export function consumerOfTarball(folder: string): readonly string[] {
  if (!existsSync('dist')) throw new Error('dist is missing: npm run build');
  rmSync(folder, { recursive: true, force: true });
  const target = join(folder, 'node_modules/industrial-clusters');
  mkdirSync(target, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  });
  const [tarball] = JSON.parse(packed) as { filename: string; files: { path: string }[] }[];
  if (tarball === undefined) throw new Error('npm pack gave no tarball');
  execFileSync('tar', ['-xzf', join(folder, tarball.filename), '-C', target, '--strip-components=1']);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return tarball.files.map(({ path }) => path);
}
