import { describe, expect, it } from 'vitest';
import { blocksOf, checksOf, keeps } from './doc-blocks.js';

const promises = (code: string) => checksOf(code).expectations.map(({ prints, text }) => [prints, text]);

describe('the blocks of a document', () => {
  it('are found in Markdown and in doc comments, with their line', () => {
    const fence = '```';
    expect(
      blocksOf(
        'a.md',
        `one\n${fence}ts\nlet a;\n${fence}\n${fence}ts no-run\nlet b;\n${fence}\n${fence}sh\nls\n${fence}\n`,
      ),
    ).toEqual([
      { where: 'a.md:2', code: 'let a;\n', run: true },
      { where: 'a.md:5', code: 'let b;\n', run: false },
    ]);
    expect(blocksOf('a.ts', `/**\n * @example\n * ${fence}ts\n * f(2 * 3);\n * ${fence}\n */\n`)).toEqual([
      { where: 'a.ts:3', code: 'f(2 * 3);\n', run: true },
    ]);
  });
});

describe('the promises of a block', () => {
  it('stand beside a call, with or without the arrow, over one line or several', () => {
    expect(promises('console.log(1); // => 1\nconsole.log(\n  [2],\n); // [ 2 ]')).toEqual([
      [[0], '1'],
      [[1], '[ 2 ]'],
    ]);
  });

  it('stand below a call only with the arrow', () => {
    expect(promises('console.log(1);\n// => 1')).toEqual([[[0], '1']]);
    expect(promises('console.log(1);\n// Now the next step.')).toEqual([]);
  });

  it('go on over lines that open with two spaces, and not over a remark', () => {
    expect(promises('console.log(1); // => a\n//  b\n// A remark.\nf();')).toEqual([[[0], 'a b']]);
  });

  it('on a loop or a callback are all that it prints', () => {
    expect(promises('for (const a of b) {\n  console.log(a);\n} // 1 2')).toEqual([[[0], '1 2']]);
    expect(promises('b.forEach((a) => console.log(a)); // 1 2')).toEqual([[[0], '1 2']]);
  });

  it('leave the code on its lines, each call numbered', () => {
    expect(checksOf('console.log(f(console.log(1)),\n  2);\n').code).toBe('__print(0, f(__print(1, 1)),\n  2);\n');
  });
});

describe('a promise', () => {
  it('is kept by the same text, however it is broken into lines', () => {
    expect(keeps("[ 'a', 'b' ]", "[\n  'a',\n  'b'\n]")).toBe(true);
    expect(keeps('12.5', '1225')).toBe(false);
  });

  it('is kept by anything where it says …, and by nothing more', () => {
    expect(keeps('a … d', 'a b c d')).toBe(true);
    expect(keeps('a … d', 'a b c d e')).toBe(false);
  });
});
