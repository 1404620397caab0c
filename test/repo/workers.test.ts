import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the example of worker threads', () => {
  it('merges what three workers send back into the figures of one pass', () => {
    const printed = execFileSync(process.execPath, ['docs/examples/workers/main.mjs'], { encoding: 'utf8' });
    expect(printed.trim().split('\n')).toEqual([
      'Phúc Thọ: 3000 clusters, 119795 ha, 49.9 % by area (273 without)',
      'Thường Tín: 3000 clusters, 119775 ha, 50.1 % by area (273 without)',
      'Thạch Thất: 3000 clusters, 119785 ha, 50 % by area (273 without)',
      'as in one pass',
    ]);
  }, 60_000);
});
