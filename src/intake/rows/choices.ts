import { roundedText } from '../quantity/decimal.js';
import type { Unit } from '../quantity/lexicon.js';
import type { Cell } from './cell.js';
import { FIELDS } from './field.js';
import type { ColumnMapping } from './mapping.js';
import { dayOfSerial, type CellProblem } from './read-cell.js';

const unitText: Partial<Readonly<Record<string, string>>> = { area: ' ha', money: ' đồng', percent: ' %' };
const unitChoices: Partial<Readonly<Record<string, readonly string[]>>> = {
  area: ['ha', 'm2'],
  money: ['tỷ đồng', 'triệu đồng', 'đồng'],
  percent: ['%'],
};

/** The decimals that a number of a column may keep, and its unit in words. */
const kept: Partial<Readonly<Record<Unit, readonly [number, string]>>> = {
  ha: [6, ' ha'],
  m2: [2, ' m2'],
  km2: [8, ' km2'],
  percent: [4, ' %'],
};

/**
 * Writes a number so that no rule has to decide its marks: three decimals get a fourth.
 *
 * @param value - Canonical decimal text.
 * @returns The number with a comma before its decimals.
 * @internal
 */
const unmistakable = (value: string): string => value.replace(/(\.\d{3})$/, '$10').replace('.', ',');

// What a formula leaves long, 37.779999999999994, is rounded if somebody says so.
const rounded = (text: string, unit: Unit | undefined): readonly string[] => {
  const [scale, words] = (unit && kept[unit]) ?? [0, ''];
  return words !== '' && /^\d{1,9}(?:\.\d+)?$/.test(text) ? [unmistakable(roundedText(text, scale)) + words] : [];
};

/**
 * What may be put right about a cell, where anything may: each choice is one that its column then reads.
 *
 * @param problem - What is wrong with it.
 * @param column - What its column holds.
 * @param cell - As it came, told apart.
 * @returns The choices; none when only its author knows.
 * @internal
 */
export const choicesFor = (problem: CellProblem, column: ColumnMapping, cell: Cell): readonly string[] => {
  switch (problem.code) {
    case 'intake.ambiguous': {
      const { expected, readings } = problem.params;
      const unit = unitText[expected];
      if (unit === undefined) return readings;
      return readings.map((reading) => unmistakable(expected === 'percent' ? roundedText(reading, 4) : reading) + unit);
    }
    case 'intake.missing-unit': {
      const { expected, text } = problem.params;
      const shown = cell.is === 'number' ? unmistakable(text) : text;
      return (unitChoices[expected] ?? []).map((unit) => `${shown} ${unit}`);
    }
    case 'intake.serial-day':
      return [problem.params.day, dayOfSerial(Number(problem.params.serial), '1904')];
    case 'intake.out-of-range':
      return rounded(problem.params.text, column.unit);
    case 'intake.not-whole':
      // Money has no smaller coin; half a worker is a slip that no rounding mends.
      return FIELDS[column.field].reads === 'money' ? [`${roundedText(problem.params.value, 0)} đồng`] : [];
    default:
      return [];
  }
};
