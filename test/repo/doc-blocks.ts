import ts from 'typescript';

/** One fenced `ts` block of a Markdown file or of an `@example`. */
export interface Block {
  readonly where: string;
  readonly code: string;
  /** Type-checked only: its fence says `ts no-run`. */
  readonly run: boolean;
}

/** What a comment says is printed by the calls of `console.log` that bear these numbers. */
export interface Expectation {
  readonly prints: readonly number[];
  readonly text: string;
  readonly line: number;
}

/** Every `ts` block of a file, with the line it opens on. */
export function blocksOf(file: string, text: string): Block[] {
  const plain = file.endsWith('.ts') ? text.replace(/^[ \t]*\/?\*+ ?/gmu, '') : text;
  return [...plain.matchAll(/^```(?:ts|typescript)\b([^\n]*)\n([\s\S]*?)^```/gmu)].map((found) => ({
    where: `${file}:${plain.slice(0, found.index).split('\n').length}`,
    code: found[2] ?? '',
    run: !found[1]?.includes('no-run'),
  }));
}

/**
 * Numbers the calls of `console.log` and reads what the comments promise. A promise stands at the end of a statement's
 * last line (`// text` or `// => text`), or alone on the next line (`// => text`); it goes on over lines that open with
 * two spaces (`//  text`). On a loop it is all that the loop prints.
 */
export function checksOf(code: string): { readonly code: string; readonly expectations: readonly Expectation[] } {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.ES2022, true);
  const lines = code.split('\n');
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const callees: number[] = [];
  const claimed = new Set<number>();
  const expectations: Expectation[] = [];

  const promiseAfter = (end: number): string | undefined => {
    const line = lineOf(end);
    const beside = /^\s*\/\/ ?(?:=> )?(.*)$/u.exec(code.slice(end, file.getLineEndOfPosition(end)))?.[1];
    const below = beside === undefined ? /^\s*\/\/ => (.*)$/u.exec(lines[line + 1] ?? '')?.[1] : undefined;
    const first = beside ?? below;
    if (first === undefined) return undefined;
    const parts = [first];
    for (let next = line + (beside === undefined ? 2 : 1); ; next += 1) {
      const more = /^\s*\/\/ {2,}(.*)$/u.exec(lines[next] ?? '')?.[1];
      if (more === undefined) return parts.join(' ');
      parts.push(more);
    }
  };

  const visit = (node: ts.Node): void => {
    const firstPrint = callees.length;
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'console.log') {
      callees.push(node.expression.getStart(file));
    }
    ts.forEachChild(node, visit);
    if (!ts.isStatement(node) || ts.isBlock(node)) return;
    const prints = callees.map((_, id) => id).filter((id) => id >= firstPrint && !claimed.has(id));
    const text = prints.length > 0 ? promiseAfter(node.getEnd()) : undefined;
    if (text === undefined) return;
    for (const id of prints) claimed.add(id);
    expectations.push({ prints, text, line: lineOf(node.getEnd()) + 1 });
  };
  visit(file);

  let numbered = code;
  for (const [id, at] of [...callees.entries()].reverse()) {
    const open = numbered.indexOf('(', at) + 1;
    numbered = `${numbered.slice(0, at)}__print(${id}, ${numbered.slice(open)}`;
  }
  return { code: numbered, expectations };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Whether the printed text is the promised one, however it is broken into lines; `…` in a promise stands for anything. */
export function keeps(promise: string, printed: string): boolean {
  const parts = oneLine(promise).split('…');
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')).join('[^]*');
  return new RegExp(`^${pattern}$`, 'u').test(oneLine(printed));
}
