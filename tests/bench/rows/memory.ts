import { setTimeout as wait } from 'node:timers/promises';
import { searchMpnText } from '../../../electron/nexar/graphql/query-text';
import { backToResults, openPart, searchFor } from '../rig/app-acts';
import type { BenchPlace, Side } from '../rig/bench-place';
import { makeContinuingApp } from '../rig/continuing-app';
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

/** By itself: what another Electron shares with it would count for half, and the idle figure most of all. */
async function drive(place: BenchPlace, appFolder: string, texts: readonly string[]): Promise<Used> {
  const profile = place.copyProfile('app');
  const electron = await place.start('app', { appFolder, profile, ownScreen: true });
  try {
    await electron.page.report('focused');
    const before = await idleMemory(electron);
    await use(electron, texts.slice(0, 200));
    const after200 = await idleMemory(electron);
    await use(electron, texts.slice(200));
    return { before, after200, after300: await idleMemory(electron) };
  } finally {
    await electron.quit();
  }
}

export const afterUse: Row = {
  name: 'memory-after-use',
  // A run is a minute of driving and rest: seven would take as long as all the other rows together.
  defaultRuns: 3,
  async measure({ place, runs, say }) {
    const texts = place.catalog.texts.ten.slice(0, searches);
    for (const text of texts) place.nexar.prepareSearch({ query, text, limit: 10 });
    const appFolder = await makeContinuingApp(place, 'memory');
    const used: Used[] = [];
    for (let run = 0; run < runs; run += 1) {
      const one = await drive(place, appFolder, texts);
      used.push(one);
      const figures = [one.before, one.after200, one.after300].map((mib) => mib.toFixed(1)).join(', ');
      say(`memory-after-use ${run + 1}/${runs}: ${figures} MiB`);
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
        goal: 1.3,
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
