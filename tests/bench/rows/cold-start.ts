import type { BenchPlace, Side } from '../rig/bench-place';
import { canDropPageCache, dropPageCache } from '../rig/page-cache';
import type { Recorder } from '../trace/recorder';
import type { Measured, Row, RowContext } from './row';

/** From the making of the process to what the side is measured by: a key on screen, or the first paint. */
async function startOnce(
  place: BenchPlace,
  side: Side,
  name: string,
  recorder: Recorder | null,
): Promise<number> {
  const electron = await place.start(side, (side === 'app' && recorder?.recordStart()) || {});
  try {
    const took = (at: number) => at - electron.spawnedAt;
    if (side === 'floor') return took(await electron.page.report('painted'));
    await electron.page.report('focused');
    // Keys are taken when one that was pressed now is seen, not when the box looks as if it would take them.
    await electron.page.type('x');
    const ms = took(await electron.page.report('typed'));
    await recorder?.end(name, electron, ms);
    return ms;
  } finally {
    await electron.quit();
  }
}

async function measureStarts(
  { place, runs, recorder, say }: RowContext,
  name: string,
  before: () => void,
): Promise<{ app: number[]; floor: number[] }> {
  const app: number[] = [];
  const floor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    before();
    app.push(await startOnce(place, 'app', name, recorder));
    before();
    floor.push(await startOnce(place, 'floor', name, null));
    say(`${name} ${run + 1}/${runs}: ${app.at(-1)?.toFixed(0)} ms, blank ${floor.at(-1)?.toFixed(0)} ms`);
  }
  return { app, floor };
}

const shared = { unit: 'ms', compare: 'ratio' } as const;

export const coldStart: Row = {
  name: 'cold-start',
  async measure(context) {
    const figures = await measureStarts(context, 'cold-start', () => {});
    const title = 'Cold start to a search box that takes keys, warm cache';
    return [{ name: 'cold-start', title, ...shared, ...figures, goal: 1.3, aim: 1.15 }];
  },
};

export const coldStartDropped: Row = {
  name: 'cold-start-dropped',
  async measure(context) {
    const title = 'The same with the page cache dropped';
    const line: Omit<Measured, 'app' | 'floor'> = {
      name: 'cold-start-dropped',
      title,
      ...shared,
      goal: 1.4,
    };
    if (!canDropPageCache()) return [{ ...line, app: [], floor: [], missing: 'not possible here' }];
    return [{ ...line, ...(await measureStarts(context, line.name, dropPageCache)) }];
  },
};
