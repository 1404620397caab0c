import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACT_STEPS } from '../../src/procedure/index.js';

describe('the steps of the ladder', () => {
  it('are 42, each with a file of scenarios and no file without a step', () => {
    const files = readdirSync('test/procedure/steps');
    expect(files.sort()).toEqual(ACT_STEPS.map((step) => `${step}.test.ts`).sort());
    expect(files).toHaveLength(42);
  });
});
