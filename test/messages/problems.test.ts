import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIGITS } from '../../src/core/quantity.js';
import { FIELDS } from '../../src/intake/rows/field.js';
import { CODES, renderProblem, type Language } from '../../src/messages/index.js';
import { unitsOf, fieldLabel } from '../../src/messages/problems/intake-words.js';
import { expectedWords } from '../../src/messages/problems/gate-words.js';
import { STATED, STEPS, type Code } from '../../src/model/index.js';
import { ACT_STEPS, STEP_RULES } from '../../src/procedure/index.js';
import { EXAMPLES, problemsOf, type Example } from './examples/index.js';
import { problemsPage } from './problems-page.js';

const languages = ['vi', 'en'] as const;
const codes = Object.keys(EXAMPLES) as Code[];
const exampleOf = (code: Code): Example<Code> => EXAMPLES[code];
const problems = codes.flatMap((code) => problemsOf(code, exampleOf(code)));
const said = (code: Code, language: Language): readonly string[] =>
  problemsOf(code, exampleOf(code)).map((problem) => renderProblem(problem, language));

describe('every problem in words', () => {
  it('has an example of every code, and a sentence for it', () => {
    expect([...CODES].sort()).toEqual([...codes].sort());
  });

  it('is a whole sentence in both languages, without a hole', () => {
    for (const problem of problems) {
      for (const language of languages) {
        const text = renderProblem(problem, language);
        expect(text).toMatch(/^[\p{Lu}"\d].*[.?]$/su);
        expect(text).not.toMatch(/undefined|\[object|NaN\b(?! cannot|:)|\s{2}|\(\)|""| [,;:]/);
      }
    }
  });

  it('writes days as people do, but for those that show how one is to be written', () => {
    for (const problem of problems) {
      if (
        ['gate.bad-value', 'gate.missing-value', 'procedure.bad-command', 'context.unreadable'].includes(problem.code)
      )
        continue;
      if (problem.code === 'intake.ambiguous') continue;
      for (const language of languages) expect(renderProblem(problem, language)).not.toMatch(/\d{4}-\d{2}/);
    }
  });

  it('names a kind of value in the language of the sentence', () => {
    for (const problem of problems) {
      expect(renderProblem(problem, 'vi')).not.toMatch(/\b(?:array|object|unreadable|function|number|string)\b/);
      expect(renderProblem(problem, 'en')).not.toMatch(/\bis (?:array|object|undefined|unreadable)\b/);
    }
  });

  it('says no operator where there is a word for it, but for the field that takes one', () => {
    for (const problem of problems.filter(({ code }) => code !== 'gate.bad-value')) {
      for (const language of languages) expect(renderProblem(problem, language)).not.toMatch(/[<>]=?|~/);
    }
  });

  it('speaks of steps, figures and columns by their names, not by their codes', () => {
    const names = [...STEPS, ...STATED, ...Object.keys(FIELDS)].filter((name) => /[.-]/.test(name));
    for (const problem of problems.filter(({ code }) => !/^gate\.|bad-command/.test(code))) {
      for (const language of languages) {
        const text = renderProblem(problem, language);
        expect(names.filter((name) => text.includes(name))).toEqual([]);
      }
    }
  });
});

describe('what stands in the page of problems', () => {
  it('is fresh: run scripts/problems-page.mjs after changing a sentence or an example', () => {
    expect(readFileSync('docs/problems.md', 'utf8')).toBe(problemsPage());
  });

  it('weighs each code as the library does wherever it gives it', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const given = files.flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(/code: '([a-z.-]+)'(?: as const)?,\s*severity: '(\w+)'/g),
    ]);
    expect(given.length).toBeGreaterThan(80);
    for (const [, code, severity] of given) {
      if (code === undefined || !codes.includes(code as Code)) continue;
      expect([code, severity]).toEqual([code, expect.stringMatching(/^(?:error|warning)$/)]);
      const { severity: listed } = exampleOf(code as Code);
      expect([code, listed === 'either' ? severity : listed]).toEqual([code, severity]);
    }
  });

  it('points where the bars of the ladder point', () => {
    const wayOut = new Map<Code, Set<string>>();
    for (const step of ACT_STEPS) {
      for (const { code, instead } of STEP_RULES[step].bars) {
        const ways = wayOut.get(code) ?? new Set();
        for (const way of instead) ways.add(JSON.stringify(way));
        wayOut.set(code, ways);
      }
    }
    expect(wayOut.size).toBeGreaterThan(8);
    for (const [code, ways] of wayOut) {
      expect([code, new Set((exampleOf(code).instead ?? []).map((way) => JSON.stringify(way)))]).toEqual([code, ways]);
    }
  });
});

describe('the words of what was expected', () => {
  it('tell the digits that a quantity may have', () => {
    for (const kind of ['ha', 'percent', 'points'] as const) {
      const { whole, scale } = DIGITS[kind];
      expect(expectedWords[kind].en).toContain(`at most ${String(whole)} digits before the point and ${String(scale)}`);
      expect(expectedWords[kind].vi).toContain(`${String(whole)} chữ số trước và ${String(scale)} chữ số sau`);
    }
    expect(expectedWords.dong.en).toContain(`at most ${String(DIGITS.dong.whole)} digits`);
  });

  it('name every column of a sheet and every quantity', () => {
    for (const field of Object.keys(FIELDS)) {
      for (const language of languages) expect(fieldLabel(field, language)).not.toMatch(/[a-z]\.[a-z]|^[a-z]+-of$/);
      expect(fieldLabel(field, 'vi')).not.toBe(field);
    }
    expect(fieldLabel('constructor', 'en')).toBe('constructor');
    expect(Object.values(unitsOf).filter((units) => units !== undefined)).toHaveLength(4);
  });
});

const worded: readonly (readonly [Code, readonly string[], readonly string[]])[] = [
  [
    'intake.ambiguous',
    [
      '"1.234 ha" can be read as 1.234 ha or 1,234 ha, and nothing decides: choose one.',
      '"200.367" can be read as 200,367,000,000 VND or 200,367,000,000,000 VND, and nothing decides: choose one.',
      '"0.7767" can be read as 0.7767% or 77.67%, and nothing decides: choose one.',
      '"2024-06-05 / 2024-06-06" can be read as 5 June 2024 or 6 June 2024, and nothing decides: choose one.',
      '"1.234" can be read as 1.234 or 1,234, and nothing decides: choose one.',
    ],
    [
      '"1.234 ha" có thể là 1,234 ha hoặc 1.234 ha; không có căn cứ để chọn, cần người xác định.',
      '"200.367" có thể là 200.367.000.000 đồng hoặc 200.367.000.000.000 đồng; không có căn cứ để chọn, cần người xác định.',
      '"0.7767" có thể là 0,7767% hoặc 77,67%; không có căn cứ để chọn, cần người xác định.',
      '"2024-06-05 / 2024-06-06" có thể là 05/06/2024 hoặc 06/06/2024; không có căn cứ để chọn, cần người xác định.',
      '"1.234" có thể là 1,234 hoặc 1.234; không có căn cứ để chọn, cần người xác định.',
    ],
  ],
  [
    'intake.area-outside-law',
    [
      '4.9 ha, established on 15 March 2018: the law of that time asks for at least 5 ha.',
      '80 ha, established in Q2 2022: the law of that time asks for at most 75 ha.',
      '80 ha, established by 30 June 2022: the law of that time asks for at most 75 ha.',
    ],
    [
      'Diện tích 4,9 ha, thành lập ngày 15/03/2018: quy định khi đó yêu cầu ít nhất 5 ha.',
      'Diện tích 80 ha, thành lập quý II/2022: quy định khi đó yêu cầu không quá 75 ha.',
      'Diện tích 80 ha, thành lập chậm nhất 30/06/2022: quy định khi đó yêu cầu không quá 75 ha.',
    ],
  ],
  [
    'intake.unchanged',
    [
      'The same figure is given for "Hà Nội" for 30 June 2020 and for 30 June 2022 (workers: 60,000): was it copied from the older report?',
      'The same figure is given for "Hà Nội" for 2020 and for the first half of 2022 (budget payments: 1,100,000,000,000 VND): was it copied from the older report?',
      'The same figure is given for "tam-hiep" for 2019 and for Q4 2021 (occupancy: 77.67%): was it copied from the older report?',
    ],
    [
      'Số liệu của "Hà Nội" không đổi giữa ngày 30/06/2020 và ngày 30/06/2022 (số lao động: 60.000): có thể chép từ báo cáo cũ.',
      'Số liệu của "Hà Nội" không đổi giữa năm 2020 và 6 tháng đầu năm 2022 (số nộp ngân sách: 1.100.000.000.000 đồng): có thể chép từ báo cáo cũ.',
      'Số liệu của "tam-hiep" không đổi giữa năm 2019 và quý IV/2021 (tỷ lệ lấp đầy: 77,67%): có thể chép từ báo cáo cũ.',
    ],
  ],
  [
    'intake.unreadable-cell',
    [
      'This cell holds a day where a number was expected: spreadsheets turn some numbers into days.',
      'A cell holds text, a number or a day; this one holds a function.',
      'A cell holds text, a number or a day; this one holds a date that cannot be read.',
    ],
    [
      'Ô này chứa ngày trong khi cần một số: phần mềm bảng tính có thể tự đổi số thành ngày.',
      'Ô phải chứa chữ, số hoặc ngày; ở đây là một hàm.',
      'Ô phải chứa chữ, số hoặc ngày; ở đây là một ngày không đọc được.',
    ],
  ],
  [
    'intake.no-name',
    ['The row gives 1 value and no name of a cluster.', 'The row gives 4 values and no name of a cluster.'],
    [
      'Dòng có 1 ô số liệu nhưng không ghi tên cụm công nghiệp.',
      'Dòng có 4 ô số liệu nhưng không ghi tên cụm công nghiệp.',
    ],
  ],
  [
    'intake.total-differs',
    [
      'The total printed is 1,036.42 ha, and its rows make 1,030.5 ha: total area.',
      'The total printed is 614,200,000,000 VND, and its rows make 614,000,000,000 VND: registered investment.',
      'The total printed is 3,864, and its rows make 3,846: workers.',
    ],
    [
      'Dòng tổng ghi 1.036,42 ha ở mục "diện tích"; cộng các dòng được 1.030,5 ha.',
      'Dòng tổng ghi 614.200.000.000 đồng ở mục "tổng vốn đầu tư đăng ký"; cộng các dòng được 614.000.000.000 đồng.',
      'Dòng tổng ghi 3.864 ở mục "số lao động"; cộng các dòng được 3.846.',
    ],
  ],
  [
    'gate.let-exceeds-land',
    [
      'More land is let than there is (on 30 June 2022): 41.5 ha of 36.25 ha of land fit to let.',
      'More land is let than there is (in Q2 2022): 41.5 ha of 36.25 ha of industrial land.',
      'More land is let than there is (day unknown): 41.5 ha of 36.25 ha of industrial land.',
    ],
    [
      'Diện tích cho thuê nhiều hơn diện tích đất hiện có (ngày 30/06/2022): 41,5 ha trên 36,25 ha đất đủ điều kiện cho thuê.',
      'Diện tích cho thuê nhiều hơn diện tích đất hiện có (quý II/2022): 41,5 ha trên 36,25 ha đất công nghiệp.',
      'Diện tích cho thuê nhiều hơn diện tích đất hiện có (chưa rõ ngày): 41,5 ha trên 36,25 ha đất công nghiệp.',
    ],
  ],
  [
    'gate.more-problems',
    ['1 more problem is not listed.', '1,200 more problems are not listed.'],
    ['Còn 1 lỗi nữa không liệt kê.', 'Còn 1.200 lỗi nữa không liệt kê.'],
  ],
  [
    'calendar.beyond-table',
    [
      'It is not known whether 3 January 2028 is a day off: the calendar covers the days from 1 January 2015 to 31 December 2027.',
      'The count ends on 3 January 2028, but it is not known whether that is a day off: the calendar covers the days from 1 January 2015 to 31 December 2027.',
    ],
    [
      'Chưa biết ngày 03/01/2028 có phải là ngày nghỉ hay không: lịch chỉ có từ ngày 01/01/2015 đến hết ngày 31/12/2027.',
      'Thời hạn đếm đến ngày 03/01/2028, nhưng chưa biết ngày đó có phải là ngày nghỉ hay không: lịch chỉ có từ ngày 01/01/2015 đến hết ngày 31/12/2027.',
    ],
  ],
  [
    'procedure.area-not-let-enough',
    [
      "The average occupancy of the area's clusters is 48% (more than 50% needed: more than 2 percentage points away), and 120.5 ha are unlet (at most 100 ha: 20.5 ha too many); one of the two would do.",
      "The average occupancy of the area's clusters is under 49% (at least 50% needed: 1 percentage point away), and at least 120.5 ha are unlet (at most 100 ha: 20.5 ha too many); one of the two would do.",
      "The average occupancy of the area's clusters is 50% (more than 50% needed: more than 0 percentage points away), and 60 ha are unlet (less than 50 ha needed: more than 10 ha too many); one of the two would do.",
      "The average occupancy of the area's clusters is 48% (more than 50% needed: more than 2 percentage points away), and 50 ha are unlet (less than 50 ha needed); one of the two would do.",
    ],
    [
      'Tỷ lệ lấp đầy trung bình trên địa bàn là 48% (cần trên 50%, thiếu hơn 2 điểm phần trăm) và còn 120,5 ha chưa cho thuê (không quá 100 ha, vượt 20,5 ha); chỉ cần đạt một trong hai.',
      'Tỷ lệ lấp đầy trung bình trên địa bàn là dưới 49% (cần ít nhất 50%, thiếu 1 điểm phần trăm) và còn ít nhất 120,5 ha chưa cho thuê (không quá 100 ha, vượt 20,5 ha); chỉ cần đạt một trong hai.',
      'Tỷ lệ lấp đầy trung bình trên địa bàn là 50% (cần trên 50%, thiếu hơn 0 điểm phần trăm) và còn 60 ha chưa cho thuê (phải dưới 50 ha, cần giảm hơn 10 ha); chỉ cần đạt một trong hai.',
      'Tỷ lệ lấp đầy trung bình trên địa bàn là 48% (cần trên 50%, thiếu hơn 2 điểm phần trăm) và còn 50 ha chưa cho thuê (phải dưới 50 ha); chỉ cần đạt một trong hai.',
    ],
  ],
  [
    'procedure.nobody-passed',
    [
      'No bid reached 50 points; the best had 49.5 (10 July 2024): there is no ground yet to name a developer.',
      'No bid reached 50 points: there is no ground yet to name a developer.',
    ],
    [
      'Không có doanh nghiệp, hợp tác xã, tổ chức nào đạt từ 50 điểm trở lên; cao nhất 49,5 điểm (10/07/2024): chưa đủ căn cứ giao chủ đầu tư.',
      'Không có doanh nghiệp, hợp tác xã, tổ chức nào đạt từ 50 điểm trở lên: chưa đủ căn cứ giao chủ đầu tư.',
    ],
  ],
  [
    'report.unknown-form',
    [
      'A form says which one it is: "01", "02", "03" or "04"; here it is "05".',
      'A form says which one it is: "01", "02", "03" or "04"; here it is nothing.',
    ],
    [
      'Biểu phải ghi số biểu là "01", "02", "03" hoặc "04"; ở đây là "05".',
      'Biểu phải ghi số biểu là "01", "02", "03" hoặc "04"; ở đây là chỗ trống.',
    ],
  ],
  [
    'report.row-exceeds',
    [
      'Row 18 says 1,250.5, 50.5 more than row 17 (1,200), which should contain it.',
      'Row 18 says 1,250.5, 50.5 more than rows 16 + 17 (1,200), which should contain it.',
    ],
    [
      'Dòng 18 ghi 1.250,5, lớn hơn dòng 17 (1.200) là 50,5; lẽ ra phải nằm trong đó.',
      'Dòng 18 ghi 1.250,5, lớn hơn dòng 16 + 17 (1.200) là 50,5; lẽ ra phải nằm trong đó.',
    ],
  ],
  [
    'law.below-confidence',
    [
      'For 1 June 2019 the rule procedure.decide is known only from a summary; the text itself was demanded.',
      'For 1 June 2019 the rule procedure.decide is known only from an assumption; at least a summary was demanded.',
    ],
    [
      'Quy định procedure.decide áp dụng cho ngày 01/06/2019 mới biết qua bản tóm tắt; yêu cầu phải có nguyên văn.',
      'Quy định procedure.decide áp dụng cho ngày 01/06/2019 mới biết qua suy luận; yêu cầu phải có ít nhất bản tóm tắt.',
    ],
  ],
  [
    'selection.double-vote',
    [
      '"ông An" votes twice the same on "vốn chủ sở hữu" of "Công ty A"; it was counted once.',
      '"ông An" votes twice, and differently, on "vốn chủ sở hữu" of "Công ty A".',
    ],
    [
      '"ông An" chấm hai lần như nhau mục "vốn chủ sở hữu" của hồ sơ "Công ty A"; chỉ tính một lần.',
      '"ông An" chấm hai lần khác nhau mục "vốn chủ sở hữu" của hồ sơ "Công ty A".',
    ],
  ],
  [
    'selection.no-voters',
    [
      'No member votes: all those listed (3) are absent or have no vote.',
      'No member votes: the council has none listed.',
    ],
    [
      'Không thành viên nào chấm điểm: cả 3 người trong danh sách đều vắng mặt hoặc không có quyền chấm.',
      'Không thành viên nào chấm điểm: danh sách Hội đồng để trống.',
    ],
  ],
];

describe('sentences that change with the case', () => {
  it.each(worded)('%s', (code, en, vi) => {
    expect(said(code, 'en')).toEqual(en);
    expect(said(code, 'vi')).toEqual(vi);
  });

  it('put an open question of the law in words, under the decree that was asked for', () => {
    expect(said('law.no-rule-in-force', 'vi')[2]).toBe(
      'Chưa biết quy định dossier.items áp dụng cho ngày 01/06/2024 theo Nghị định 68/2017/NĐ-CP, sửa đổi bởi Nghị định 66/2020/NĐ-CP. Còn để ngỏ: Thành phần hồ sơ theo 68/2017/NĐ-CP ngoài văn bản đề nghị và báo cáo đầu tư là gì?',
    );
  });
});
