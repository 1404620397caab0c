import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../src/model/index.js';
import { isAtLeast, openQuestions } from '../../src/law/index.js';
import { CITED, FIGURES, STRONGER, WEAKER, type Explained } from './second-reading-explained.js';
import { citesTheSame, compares, encodedFor, isEncoded, isFigure, questionFor, readings } from './second-reading.js';

const lines = readings().map((line) => ({ line, name: `${line.source} ${line.what}`, encoded: encodedFor(line) }));
const known = lines.filter(({ encoded }) => encoded.length > 0);
const figures = known.filter(({ line }) => isFigure(line));

const unexplained = (differing: readonly { readonly name: string }[], table: readonly Explained[]): readonly string[] =>
  differing.filter(({ name }) => !table.some((entry) => entry.lines.test(name))).map(({ name }) => name);
const idle = (differing: readonly { readonly name: string }[], table: readonly Explained[]): readonly RegExp[] =>
  table.filter((entry) => !differing.some(({ name }) => entry.lines.test(name))).map((entry) => entry.lines);

// The second reading was filled in from the sources by a reader who had not seen the encoding.
describe('the second reading', () => {
  it('has 1,473 lines, of which 1,407 meet a version, 8 meet a named open question and 58 an entry that is no rule', () => {
    const open = lines.filter(({ line, encoded }) => encoded.length === 0 && isEncoded(line));
    const ids: readonly string[] = openQuestions.map(({ id }) => id);
    for (const { line, name } of open) expect(ids, name).toContain(questionFor(line));
    expect([lines.length, known.length, open.length, lines.filter(({ line }) => !isEncoded(line)).length]).toEqual([
      1473, 1407, 8, 58,
    ]);
  });

  it('agrees in every figure and day that the encoding has: 370 of 427, the other 57 explained one by one', () => {
    const differing = figures.filter(({ line, encoded }) => compares(line, encoded) !== 'agrees');
    expect(unexplained(differing, FIGURES)).toEqual([]);
    expect(idle(differing, FIGURES)).toEqual([]);
    expect([figures.length, figures.length - differing.length]).toEqual([427, 370]);
  });

  it('grades the evidence alike in 1,364 lines; the 43 others are explained, 22 surer and 21 less sure than the reader', () => {
    const differing = known.filter(
      ({ line, encoded }) => !encoded.some(({ confidence }) => confidence === line.confidence),
    );
    const [stronger, weaker] = [true, false].map((sure) =>
      differing.filter(
        ({ line, encoded }) =>
          encoded.some(({ confidence }) => isAtLeast(confidence, line.confidence as Confidence)) === sure,
      ),
    );
    expect(unexplained(stronger ?? [], STRONGER)).toEqual([]);
    expect(idle(stronger ?? [], STRONGER)).toEqual([]);
    expect(unexplained(weaker ?? [], WEAKER)).toEqual([]);
    expect(idle(weaker ?? [], WEAKER)).toEqual([]);
    expect([known.length - differing.length, stronger?.length, weaker?.length]).toEqual([1364, 22, 21]);
  });

  it('cites the same instrument and article, but where explained', () => {
    const elsewhere = known.filter(({ line, encoded }) => !citesTheSame(line, encoded));
    expect(unexplained(elsewhere, CITED)).toEqual([]);
    expect(idle(elsewhere, CITED)).toEqual([]);
  });

  it('names choices, actors and lists in 980 more lines, of which a machine can match over 500; the others were read side by side', () => {
    const words = known.filter(({ line }) => !isFigure(line));
    expect(words).toHaveLength(980);
    expect(words.filter(({ line, encoded }) => compares(line, encoded) === 'agrees').length).toBeGreaterThan(500);
  });
});
