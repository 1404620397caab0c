// Lowest first: a room imports only the rooms before it.
const rooms = [
  'core',
  'aggregate',
  'model',
  'law',
  'calendar',
  'lifecycle',
  'procedure',
  'progress',
  'report',
  'gate',
  'intake',
  'messages',
  'interop',
];

const packages = { zod: '^src/gate/', 'decimal\\.js': '^src/core/exact\\.ts$', 'date-fns': '^src/(core|calendar)/' };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan', severity: 'error', from: { orphan: true, path: '^src' }, to: {} },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-node-module', severity: 'error', from: { path: '^src' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'only-known-rooms',
      severity: 'error',
      from: { path: `^src/(?!(${rooms.join('|')}|samples)/|index\\.ts$)` },
      to: {},
    },
    ...rooms.map((room, i) => ({
      name: `${room}-imports-only-lower-rooms`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${rooms.slice(0, i + 1).join('|')})/` },
    })),
    {
      name: 'outer-rooms-are-imported-by-the-index-only',
      comment: 'A host that wants no messages or interop must not notice that they exist.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/(gate|intake|messages|interop)/', pathNot: '^src/$1/' },
    },
    {
      name: 'samples-are-imported-by-nobody',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/samples/' },
      to: { path: '^src/samples/' },
    },
    {
      name: 'no-other-package',
      severity: 'error',
      from: { path: '^src' },
      to: {
        path: 'node_modules/',
        pathNot: `node_modules/(${Object.keys(packages).join('|')})/`,
      },
    },
    ...Object.entries(packages).map(([name, home]) => ({
      name: `${name.replace('\\', '')}-stays-at-home`,
      severity: 'error',
      from: { path: '^src', pathNot: home },
      to: { path: `node_modules/${name}/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
