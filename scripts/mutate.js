// @ts-check
// The mutation score of a room against the tests of that room: `npm run mutate -- lifecycle`. What another room's tests would kill as well still counts as survived.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

/** Rooms, the tests that judge them and the score that must be reached, in percent. */
const ROOMS = {
  core: { tests: ['core'], floor: 85 },
  aggregate: { tests: ['aggregate'], floor: 85 },
  model: { tests: ['model', 'lifecycle'], floor: 85 },
  calendar: { tests: ['calendar'], floor: 85 },
  lifecycle: { tests: ['lifecycle'], floor: 85 },
  procedure: { tests: ['procedure'], floor: 85 },
  report: { tests: ['report'], floor: 80 },
  gate: { tests: ['gate'], floor: 85 },
  intake: { tests: ['intake'], floor: 80 },
};

const asked = process.argv.slice(2);
const rooms = asked.length > 0 ? asked : ['core', 'model', 'lifecycle'];
mkdirSync('reports', { recursive: true });

for (const room of rooms) {
  const known = Object.hasOwn(ROOMS, room) ? ROOMS[/** @type {keyof typeof ROOMS} */ (room)] : undefined;
  if (known === undefined) throw new TypeError(`no such room: ${room}`);
  const config = `reports/stryker.${room}.json`;
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'vitest',
      vitest: { configFile: 'vitest.stryker.config.ts', related: false },
      checkers: ['typescript'],
      tsconfigFile: 'tsconfig.mutate.json',
      mutate: [`src/${room}/**/*.ts`],
      ignorePatterns: ['/dist', '/docs/api', '/coverage', '/reports', '/etc'],
      concurrency: 2,
      coverageAnalysis: 'perTest',
      ignoreStatic: false,
      reporters: ['clear-text', 'json', 'progress-append-only'],
      jsonReporter: { fileName: `reports/mutation.${room}.json` },
      tempDirName: `.tmp/stryker-${room}`,
      thresholds: { high: 95, low: known.floor, break: known.floor },
    }),
  );
  // The checker reads what the mutated room imports, and no more.
  writeFileSync('tsconfig.mutate.json', JSON.stringify({ extends: './tsconfig.json', include: [`src/${room}`] }));
  const env = { ...process.env, MUTATE_TESTS: known.tests.map((name) => `test/${name}/**/*.test.ts`).join(',') };
  const { status } = spawnSync('npx', ['stryker', 'run', config], { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
