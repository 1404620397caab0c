import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const demo = (...flags: readonly string[]): string =>
  execFileSync(process.execPath, ['docs/examples/hanoi/demo.mjs', ...flags], { encoding: 'utf8', maxBuffer: 64e6 });

/** The lines of the sheet printed last, and the column its results end at. */
const sheetOf = (printed: string, head: string) => {
  const lines = printed.trimEnd().split('\n');
  const at = lines.findLastIndex((line) => line.includes(`  ${head}  `));
  return { rows: lines.slice(at + 1), end: (lines[at] ?? '').indexOf(head) + head.length };
};

describe('the demo of Hà Nội', () => {
  it.each([
    ['vi', 'Kết quả', '474,519', 'từ 32 đến 41; 51/60 cụm có số liệu; 9 cụm chưa rõ'],
    ['en', 'Result', '474.519', 'from 32 to 41; 51 of 60 clusters gave a value; 9 clusters open'],
  ])('ends with form 04 in %s: numbers flush right, and what each rests on', (language, head, area, note) => {
    const { rows, end } = sheetOf(demo('--lang', language), head);
    expect(rows).toHaveLength(38);
    const results = ['3', '4'].map((no) => rows.find((row) => row.startsWith(`  ${no} `))?.slice(0, end));
    expect([results[0]?.endsWith('  32'), results[1]?.endsWith(`  ${area}`)]).toEqual([true, true]);
    expect(rows.some((row) => row.endsWith(`  ${note}`))).toBe(true);
  });

  it('gives the same form as data', () => {
    const { form04 } = JSON.parse(demo('--json')) as { form04: { form: string; cells: readonly { no: string }[] } };
    const { form, cells } = form04;
    expect([form, cells.length, cells[0]?.no, cells.at(-1)?.no]).toEqual(['04', 35, '1', '27']);
  });
});
