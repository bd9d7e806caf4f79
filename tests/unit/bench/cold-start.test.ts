import { describe, expect, it } from 'vitest';
import type { BenchPlace, Side } from '../../bench/rig/bench-place';
import { coldStart } from '../../bench/rows/cold-start';
import type { RowContext } from '../../bench/rows/row';

const spawnedAt = 1_000_000;

/** A place whose pages report these times, in ms from the making of the process; null for what is never reported. */
function placeWith(app: Readonly<Record<string, number | null>>, blankPainted = 300) {
  const inputs: string[] = [];
  const start = async (side: Side) => {
    async function report(name: string) {
      const ms = side === 'floor' ? { painted: blankPainted }[name] : app[name];
      if (typeof ms !== 'number') throw new Error(`The page has not reported "${name}"`);
      return spawnedAt + ms;
    }
    return {
      spawnedAt,
      page: {
        report,
        // What it runs is what waits for the search.
        run: () => report('searching'),
        type: async (text: string) => void inputs.push(text),
        press: async (key: string) => void inputs.push(key),
      },
      quit: async () => {},
    };
  };
  return { place: { start } as unknown as BenchPlace, inputs };
}

const contextOf = (place: BenchPlace): RowContext => ({ place, runs: 1, recorder: null, say: () => {} });
const lively = { focused: 310, typed: 330, 'taken-over': 360, searching: 390 };

describe('cold start', () => {
  it('compares the key, the takeover and the search with the same blank window', async () => {
    const { place, inputs } = placeWith(lively);
    const lines = await coldStart.measure(contextOf(place));
    expect(lines.map(({ name, app, floor }) => ({ name, app, floor }))).toEqual([
      { name: 'cold-start', app: [330], floor: [300] },
      { name: 'cold-start-taken-over', app: [360], floor: [300] },
      { name: 'cold-start-searching', app: [390], floor: [300] },
    ]);
    expect(inputs).toEqual(['x', 'Enter']);
  });

  it.each(['taken-over', 'searching'])('has no figures for a box that is never %s', async (missing) => {
    const { place } = placeWith({ ...lively, [missing]: null });
    await expect(coldStart.measure(contextOf(place))).rejects.toThrow(`has not reported "${missing}"`);
  });
});
