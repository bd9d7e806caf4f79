import { searchBegun } from '../rig/app-acts';
import type { BenchPlace } from '../rig/bench-place';
import { canDropPageCache, dropPageCache } from '../rig/page-cache';
import type { Recorder } from '../trace/recorder';
import type { Measured, Row, RowContext } from './row';

/** Milliseconds from the making of the process. */
interface AppStart {
  /** To a key on screen. */
  readonly key: number;
  readonly takenOver: number;
  readonly searching: number;
}

async function startApp(place: BenchPlace, name: string, recorder: Recorder | null): Promise<AppStart> {
  const electron = await place.start('app', recorder?.recordStart() ?? {});
  const { page, spawnedAt } = electron;
  const took = async (report: string) => (await page.report(report)) - spawnedAt;
  try {
    await page.report('focused');
    // Keys are taken when one that was pressed now is seen, not when the box looks as if it would take them.
    await page.type('x');
    const key = await took('typed');
    await recorder?.end(name, electron, key);
    // A box that shows keys and does nothing with them is dead.
    const searching = searchBegun(page);
    await page.press('Enter');
    return { key, searching: (await searching) - spawnedAt, takenOver: await took('taken-over') };
  } finally {
    await electron.quit();
  }
}

async function startFloor(place: BenchPlace): Promise<number> {
  const electron = await place.start('floor');
  try {
    return (await electron.page.report('painted')) - electron.spawnedAt;
  } finally {
    await electron.quit();
  }
}

interface Starts {
  readonly app: readonly AppStart[];
  readonly floor: readonly number[];
}

async function measureStarts(
  { place, runs, recorder, say }: RowContext,
  name: string,
  before: () => void,
): Promise<Starts> {
  const app: AppStart[] = [];
  const floor: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    before();
    const start = await startApp(place, name, recorder);
    before();
    const blank = await startFloor(place);
    app.push(start);
    floor.push(blank);
    const [key, takenOver, searching, bare] = [start.key, start.takenOver, start.searching, blank].map((ms) =>
      ms.toFixed(0),
    );
    say(
      `${name} ${run + 1}/${runs}: ${key} ms, taken over ${takenOver}, searching ${searching}, blank ${bare} ms`,
    );
  }
  return { app, floor };
}

const shared = { unit: 'ms', compare: 'ratio' } as const;

export const coldStart: Row = {
  name: 'cold-start',
  async measure(context) {
    const { app, floor } = await measureStarts(context, 'cold-start', () => {});
    const line = (name: string, title: string, part: keyof AppStart, goal: number): Measured => ({
      name,
      title,
      ...shared,
      app: app.map((start) => start[part]),
      floor,
      goal,
    });
    return [
      line('cold-start', 'Cold start to a search box that takes keys, warm cache', 'key', 1.15),
      line('cold-start-taken-over', 'The same, to the box being held by React', 'takenOver', 1.3),
      line('cold-start-searching', 'The same, to the search that Enter begins', 'searching', 1.45),
    ];
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
    const { app, floor } = await measureStarts(context, line.name, dropPageCache);
    return [{ ...line, app: app.map(({ key }) => key), floor }];
  },
};
