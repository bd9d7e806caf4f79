import { describe, expect, it } from 'vitest';
import { readOptions } from '../../bench/options';

const known = { rows: ['cold-start', 'idle-cpu'], handicaps: ['block-main'] };

describe('options of the benchmark', () => {
  it('measures everything, seven times, where nothing is asked for', () => {
    expect(readOptions([], known)).toEqual({
      rows: [],
      runs: null,
      trace: false,
      handicap: null,
      json: 'test-results/bench/bench.json',
    });
  });

  it('takes rows and switches in any order', () => {
    const args = [
      '--runs=21',
      'idle-cpu',
      '--handicap=block-main',
      '--trace',
      '--json=a=b.json',
      'cold-start',
    ];
    expect(readOptions(args, known)).toEqual({
      rows: ['idle-cpu', 'cold-start'],
      runs: 21,
      trace: true,
      handicap: 'block-main',
      json: 'a=b.json',
    });
  });

  it.each(['warm-start', '--runs=0', '--runs=x', '--handicap=none', '--json='])(
    'refuses %s and says what there is',
    (arg) => {
      expect(() => readOptions([arg], known)).toThrow(/is no option\. Rows: cold-start, idle-cpu/);
    },
  );
});
