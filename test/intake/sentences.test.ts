import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, readQuantity, readRows, suggestMapping } from '../../src/intake/index.js';
import { renderProblem } from '../../src/messages/index.js';

describe('what the intake has to say', () => {
  it('says every assumption in words', () => {
    for (const language of ['vi', 'en'] as const) {
      for (const assumed of ASSUMPTIONS) {
        const params = { text: 'x', assumed: [assumed] };
        const said = renderProblem({ code: 'intake.assumed', severity: 'warning', params }, language);
        expect(said).not.toContain(assumed);
      }
    }
  });

  it('says both readings of a number nobody can decide', () => {
    const result = readQuantity('1.234 ha', 'area');
    const [problem] = result.ok ? [] : result.problems;
    expect(problem && renderProblem(problem, 'vi')).toBe(
      '"1.234 ha" có thể là 1,234 ha hoặc 1.234 ha; không có căn cứ để chọn, cần người xác định.',
    );
    expect(problem && renderProblem(problem, 'en')).toBe(
      '"1.234 ha" can be read as 1.234 ha or 1,234 ha, and nothing decides: choose one.',
    );
  });

  it('says which rows name one cluster', () => {
    const rows = [
      ['Tên CCN', 'Huyện', 'DT (ha)'],
      ['Liên Hà', 'Đông Anh', 2.8],
      ['Liên Hà', 'Đông Anh', 9],
    ];
    const { problems } = readRows(rows, { ...suggestMapping(rows), source: { id: 's' } });
    expect(problems.map((problem) => renderProblem(problem, 'en'))[0]).toBe(
      '"Liên Hà" is in rows 2, 3 with the same place and other facts: each counts as a cluster of its own until they are joined.',
    );
  });
});
