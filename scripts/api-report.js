// @ts-check
// Writes etc/<subpath>.api.md, the public face of each subpath as text, or with --check fails where it has changed.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { entries } from './entries.js';

const check = process.argv.includes('--check');

const config = (/** @type {string} */ name) =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve('package.json'),
    configObject: {
      projectFolder: process.cwd(),
      mainEntryPointFilePath: resolve(`dist/${name}.d.ts`),
      compiler: { tsconfigFilePath: resolve('tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFolder: resolve('etc'),
        reportFileName: `${name.replace(/\/index$/u, '').replaceAll('/', '.')}.api.md`,
        reportTempFolder: resolve('.tmp/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        extractorMessageReporting: {
          default: { logLevel: /** @type {any} */ ('error') },
          // A type of a lower room is exported by that room's subpath; TypeDoc checks that some subpath exports it.
          'ae-forgotten-export': { logLevel: /** @type {any} */ ('none') },
          'ae-missing-release-tag': { logLevel: /** @type {any} */ ('none') },
          // Links are TypeDoc's to check.
          'ae-unresolved-link': { logLevel: /** @type {any} */ ('none') },
        },
        tsdocMessageReporting: { default: { logLevel: /** @type {any} */ ('error') } },
      },
    },
  });

mkdirSync('etc', { recursive: true });
const failed = entries.filter(({ name }) => !Extractor.invoke(config(name), { localBuild: !check }).succeeded);
if (failed.length > 0) {
  console.error(`API report: ${failed.map(({ subpath }) => subpath).join(' ')} (see above; 'npm run api' writes them)`);
  process.exitCode = 1;
}
