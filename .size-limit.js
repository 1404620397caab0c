import { entries } from './scripts/entries.js';

// Minified and gzipped, with the packages it reaches (zod alone is 25 kB, decimal.js 13 kB).
/** @type {Record<string, string>} */
const limits = {
  '.': '115.5 kB',
  './core': '4 kB',
  './law': '66 kB',
  './procedure': '57 kB',
  './report': '27.5 kB',
  './gate': '40 kB',
  './schema': '40 kB',
  './intake': '29.5 kB',
  './places/communes': '27 kB',
  './places/former-communes': '108 kB',
  './messages': '63 kB',
};

export default [
  ...entries.map(({ subpath, name }) => ({
    name: subpath,
    path: `dist/${name}.js`,
    limit: limits[subpath] ?? '12 kB',
    gzip: true,
  })),
  {
    name: 'one rule with its look-up',
    path: 'dist/law/index.js',
    import: '{ areaLimitsOn }',
    limit: '3 kB',
    gzip: true,
  },
];
