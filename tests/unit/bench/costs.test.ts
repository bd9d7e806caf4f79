import { describe, expect, it } from 'vitest';
import { costsByFile } from '../../bench/trace/costs-by-file';
import { profilesOf, selfTimes } from '../../bench/trace/cpu-profile';

const frame = (functionName: string, url = '') => ({ functionName, url, lineNumber: 0, columnNumber: 0 });

describe('costs by file', () => {
  const nodes = [
    { id: 1, callFrame: frame('(idle)') },
    { id: 2, callFrame: frame('paint', 'a.js') },
    { id: 3, callFrame: frame('draw', 'a.js') },
    { id: 4, callFrame: frame('read', 'b.js') },
  ];
  // Each sample lasts until the next one; the last one's time is not known.
  const profile = { nodes, samples: [1, 2, 4, 3, 1], timeDeltas: [100, 9000, 2000, 4000, 1500] };

  it('adds up the own time of each file, without what is no work', () => {
    const costs = costsByFile(selfTimes(profile), ({ url, functionName }) => url || functionName, 10);
    expect(costs).toEqual([
      { file: 'b.js', ms: 4 },
      { file: 'a.js', ms: 3.5 },
    ]);
  });

  it('keeps the largest', () => {
    expect(costsByFile(selfTimes(profile), ({ url }) => url || '(idle)', 1)).toEqual([
      { file: 'b.js', ms: 4 },
    ]);
  });

  it('puts the pieces of a trace together, each process for itself', () => {
    const chunk = (pid: number, data: unknown) => ({ name: 'ProfileChunk', pid, id: '0x1', args: { data } });
    const profiles = profilesOf([
      chunk(7, { cpuProfile: { nodes: nodes.slice(0, 2), samples: [2] }, timeDeltas: [0] }),
      chunk(8, { cpuProfile: { nodes: nodes.slice(3), samples: [4, 4] }, timeDeltas: [0, 3000] }),
      { name: 'RunTask', pid: 7, args: {} },
      chunk(7, { cpuProfile: { samples: [1] }, timeDeltas: [5000] }),
    ]);
    expect(profiles.map(selfTimes).map((times) => times.map(({ ms }) => ms))).toEqual([[0, 5], [3]]);
  });
});
