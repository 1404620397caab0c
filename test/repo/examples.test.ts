import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.js';

const files = entries.map(({ source }) => source);
const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, noEmit: true, types: [], strict: true });
const checker = program.getTypeChecker();

/** The functions a subpath offers, each with the tags of its doc comment. */
function functionsOf(file: string): { name: string; tags: string[] }[] {
  const source = program.getSourceFile(file);
  const face = source && checker.getSymbolAtLocation(source);
  if (face === undefined) return [];
  return checker.getExportsOfModule(face).flatMap((exported) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!(symbol.flags & ts.SymbolFlags.Value)) return [];
    if (checker.getTypeOfSymbol(symbol).getCallSignatures().length === 0) return [];
    return [{ name: exported.name, tags: symbol.getJsDocTags(checker).map((tag) => tag.name) }];
  });
}

describe.each(entries)('the subpath $subpath', ({ source }) => {
  it('shows each function it offers in an example', () => {
    const without = functionsOf(source).filter(({ tags }) => !tags.includes('example'));
    expect(without.map(({ name }) => name)).toEqual([]);
  });
});
