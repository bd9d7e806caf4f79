import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { searchMpnText } from '../../../electron/nexar/query-text';
import { backToResults, openPart, searchFor } from '../rig/app-acts';
import type { BenchPlace, Side } from '../rig/bench-place';
import { treeMemory } from '../rig/process-tree';
import type { StartedElectron } from '../rig/started-electron';
import type { Row } from './row';

const idleMs = 10_000;
const query = searchMpnText(new Set());

async function idleMemory(electron: StartedElectron): Promise<number> {
  await wait(idleMs);
  return treeMemory(electron.process.pid ?? 0);
}

async function measureIdle(place: BenchPlace, side: Side): Promise<number> {
  const electron = await place.start(side);
  try {
    await electron.page.report('painted');
    return await idleMemory(electron);
  } finally {
    await electron.quit();
  }
}

export const idle: Row = {
  name: 'idle-memory',
  async measure({ place, runs, say }) {
    const app: number[] = [];
    const floor: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      app.push(await measureIdle(place, 'app'));
      floor.push(await measureIdle(place, 'floor'));
      say(`idle-memory ${run + 1}/${runs}: ${app.at(-1)?.toFixed(1)} MiB, blank ${floor.at(-1)?.toFixed(1)}`);
    }
    const title = 'Idle memory: total PSS of the process tree, 10 s after start';
    return [{ name: 'idle-memory', title, unit: 'MiB', app, floor, compare: 'ratio', goal: 1.2, aim: 1.1 }];
  },
};

const searches = 300;

/** Searches each text, opens a part of every third answer, and goes back. */
async function use({ page }: StartedElectron, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    await searchFor(page, text, 10);
    if (index % 3 !== 0) continue;
    await openPart(page, index % 10, 26);
    await backToResults(page);
  }
}

/** One app's memory in MiB: idle, and after 200 and 300 searches. */
interface Used {
  readonly before: number;
  readonly after200: number;
  readonly after300: number;
}

/**
 * Apps that are used side by side, one a processor: more would only wait for each other. What they share counts less
 * then, so that the idle figure is smaller and the ratio stricter than of one app alone.
 */
async function driveTogether(place: BenchPlace, apps: number, texts: readonly string[]): Promise<Used[]> {
  const electrons: StartedElectron[] = [];
  const all = <T>(act: (electron: StartedElectron) => Promise<T>) => Promise.all(electrons.map(act));
  try {
    for (let app = 0; app < apps; app += 1) {
      electrons.push(await place.start('app', { profile: place.copyProfile('app'), ownScreen: true }));
    }
    await all(({ page }) => page.report('focused'));
    const before = await all(idleMemory);
    await all((electron) => use(electron, texts.slice(0, 200)));
    const after200 = await all(idleMemory);
    await all((electron) => use(electron, texts.slice(200)));
    const after300 = await all(idleMemory);
    return before.map((mib, app) => ({
      before: mib,
      after200: after200[app] ?? Number.NaN,
      after300: after300[app] ?? Number.NaN,
    }));
  } finally {
    await all((electron) => electron.quit());
  }
}

export const afterUse: Row = {
  name: 'memory-after-use',
  // A run is minutes of driving: seven would take as long as all the other rows together.
  usualRuns: 2,
  async measure({ place, runs, say }) {
    const texts = place.catalogue.texts.ten.slice(0, searches);
    for (const text of texts) place.nexar.prepareSearch({ query, text, limit: 10 });
    const used: Used[] = [];
    while (used.length < runs) {
      const apps = Math.min(cpus().length, runs - used.length);
      used.push(...(await driveTogether(place, apps, texts)));
      for (const { before, after200, after300 } of used.slice(-apps)) {
        say(`memory-after-use: ${[before, after200, after300].map((mib) => mib.toFixed(1)).join(', ')} MiB`);
      }
    }
    const after300 = used.map((run) => run.after300);
    return [
      {
        name: 'memory-after-use',
        title: 'Memory after 300 searches and 100 parts, 10 s idle, to the app idle',
        unit: 'MiB',
        app: after300,
        floor: used.map(({ before }) => before),
        compare: 'ratio',
        goal: 1.35,
      },
      {
        name: 'memory-last-100',
        title: 'The same, to itself after 200 searches',
        unit: 'MiB',
        app: after300,
        floor: used.map(({ after200 }) => after200),
        compare: 'ratio',
        goal: 1.03,
      },
    ];
  },
};
