import { describe, expect, it } from 'vitest';
import { departmentRows, publishedRows, throughCsv, throughXlsx } from '../../docs/examples/provinces/sheets.mjs';
import { readRegister } from '../../src/gate/index.js';
import { readRows, suggestMapping, type Mapping } from '../../src/intake/index.js';

const statuses = {
  investor_selection: 'established',
  infrastructure_completed_not_operating: 'works-completed',
} as const;
const read = (rows: readonly unknown[], more: Partial<Mapping> = {}) =>
  readRows(rows, { ...suggestMapping(rows), source: { id: 'list' }, statuses, ...more });

const published: readonly unknown[] = publishedRows();
const department: readonly unknown[] = departmentRows(published);

/** Facts without ids: name and field and value, as every way should give them. */
const facts = (reading: ReturnType<typeof read>) => {
  const { register, problems } = readRegister(reading.document);
  expect(problems).toEqual([]);
  const nameOf = new Map(register.clusters.map(({ id, name }) => [id, name]));
  return [
    ...register.events.map((e) => `${nameOf.get(e.undertaking.slice(0, -2))} ${e.type} ${e.on} ${e.document ?? ''}`),
    ...register.observations
      .filter(({ indicator }) => indicator !== 'status.printed')
      .map((o) => `${nameOf.get(o.about)} ${o.indicator} ${String(o.value)} ${'asOf' in o ? o.asOf : ''}`),
  ].sort();
};

describe('the published list of every province', () => {
  const reading = read(published, { decimalMark: '.' });

  it('is read whole: 163 rows, one refused since it names two clusters', () => {
    expect(published).toHaveLength(163);
    expect(reading.document.clusters).toHaveLength(162);
    expect(reading.account).toMatchObject({
      given: 2608,
      imported: 1169,
      beside: 112,
      refused: 26,
      blank: 1301,
      ignored: 0,
    });
    const refused = reading.problems.filter(({ severity }) => severity === 'error');
    expect(refused.filter(({ code }) => code === 'intake.several-numbers')).toHaveLength(13);
    expect(
      refused.filter(({ code }) => code !== 'intake.several-numbers').map(({ code, path }) => [code, ...(path ?? [])]),
    ).toEqual([
      ['intake.incomplete-date', 53, 'groundbreaking_date'],
      ['intake.several-names', 144, 'name'],
      ['intake.incomplete-date', 162, 'establishment_date'],
    ]);
  });

  it('warns of sixteen rows that share name and place with another', () => {
    const rows = reading.problems
      .filter(({ code }) => code === 'intake.same-name')
      .map(({ path }) => Number(path?.[0]) + 1);
    expect(rows).toEqual([1, 2, 4, 5, 6, 7, 8, 9, 23, 24, 75, 83, 102, 104, 125, 133]);
  });

  it('says the same through an .xlsx file, laid out as a department would, without a word on marks', async () => {
    expect(facts(read(await throughXlsx(department)))).toEqual(facts(reading));
  });

  it('says the same through a .csv file with decimal commas and days as 26/06/2020', async () => {
    expect(facts(read(await throughCsv(department), { decimalMark: ',' }))).toEqual(facts(reading));
  });
});
