import { describe, expect, it } from 'vitest';
import { ladderDiagram } from '../../src/interop/index.js';
import { stageLabel, stepLabel } from '../../src/messages/index.js';

describe('the diagram of the ladder', () => {
  it('names stages and steps by their codes where nobody names them otherwise', () => {
    const lines = ladderDiagram().split('\n');
    expect(lines[0]).toBe('stateDiagram-v2');
    expect(ladderDiagram()).toContain('ground-broken');
    expect(lines.filter((line) => line.includes('-->')).length).toBeGreaterThan(8);
  });

  it('has the same arrows whatever they are called', () => {
    const arrows = (diagram: string): readonly string[] => diagram.match(/\w+ --> \w+/g) ?? [];
    const vietnamese = ladderDiagram({ stage: (one) => stageLabel(one, 'vi'), step: (one) => stepLabel(one, 'vi') });
    expect(arrows(vietnamese)).toEqual(arrows(ladderDiagram()));
    expect(vietnamese).toContain('khởi công');
  });
});
