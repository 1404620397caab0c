import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.js';

const requireFrom = createRequire(import.meta.url);

/** The values, not the types, that a declaration file says its module exports. */
function promisedBy(declarations: string): string[] {
  const program = ts.createProgram([declarations], { module: ts.ModuleKind.NodeNext, noEmit: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) return [];
  const target = (each: ts.Symbol) => (each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each);
  const exported = checker.getExportsOfModule(symbol);
  return exported
    .filter((each) => target(each).flags & ts.SymbolFlags.Value)
    .map(({ name }) => name)
    .sort();
}

describe.each(entries)('the subpath $subpath', ({ specifier, name }) => {
  it('has at run time just the values that its declarations promise, in ESM and in CommonJS', async () => {
    const promised = promisedBy(`dist/${name}.d.ts`);
    expect(promisedBy(`dist/${name}.d.cts`)).toEqual(promised);
    expect(Object.keys((await import(specifier)) as object).sort()).toEqual(promised);
    expect(Object.keys(requireFrom(specifier) as object).sort()).toEqual(promised);
  });
});

describe('the package', () => {
  it('has a subpath for each room that has a face', () => {
    const rooms = readdirSync('src').filter((room) => existsSync(`src/${room}/index.ts`));
    const served = entries.map(({ source }) => source);
    expect(rooms.filter((room) => !served.includes(`src/${room}/index.ts`))).toEqual([]);
  });

  it('is closed: what is no subpath cannot be loaded', () => {
    expect(() => requireFrom('industrial-clusters/dist/core/index.js')).toThrow(/not (exported|defined) by/u);
  });
});
