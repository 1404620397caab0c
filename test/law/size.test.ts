import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { allRules } from '../../src/law/all-rules.js';

/** What a reader who writes these lines ships, minified and gzipped, in bytes. */
const shipped = async (lines: string): Promise<{ readonly bytes: number; readonly code: string }> => {
  const { outputFiles } = await build({
    stdin: { contents: lines, resolveDir: 'test/law', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.text ?? '';
  return { bytes: gzipSync(code).length, code };
};
const oneRule = (name: string): string =>
  `import { ${name}, ruleInForce } from '../../src/law/index.js'; export const ask = (on) => ruleInForce(${name}, on);`;

describe('what asking one rule ships', () => {
  it.each([
    'passMark',
    'greatestArea',
    'saturation',
    'appraisalTerm',
    'dossierItems',
    'reportForms',
    'localDuties',
    'centralDuties',
  ])('is under 3 kB for %s, look-up and citation included', async (name) => {
    const { bytes } = await shipped(oneRule(name));
    expect(bytes).toBeLessThan(3000);
    expect(bytes).toBeGreaterThan(500);
  });

  it('is under 3 kB for the lawful area on a day, three rules and the province’s among them', async () => {
    const { bytes } = await shipped(
      "import { areaLimitsOn } from '../../src/law/index.js'; export const ask = (on) => areaLimitsOn(on);",
    );
    expect(bytes).toBeLessThan(3000);
  });

  it('is no other rule, no instrument, no holiday and no question', async () => {
    const { code } = await shipped(oneRule('passMark'));
    const others = allRules.filter(({ id }) => id !== 'selection.pass-mark' && code.includes(`"${id}"`));
    expect(others.map(({ id }) => id)).toEqual([]);
    expect(code).not.toMatch(/issuer|Quốc khánh|Bộ Công Thương/u);
  });

  it('is nothing at all for a reader who imports the face and uses nothing', async () => {
    const { bytes } = await shipped("import '../../src/law/index.js';");
    expect(bytes).toBeLessThan(100);
  });
});
