import { setTimeout as wait } from 'node:timers/promises';
import type { Side } from '../rig/bench-place';
import { threadTimes } from '../rig/process-tree';
import type { StartedElectron } from '../rig/started-electron';
import type { Row } from './row';

const settleMs = 10_000;
const idleMs = 60_000;
const lookMs = 5_000;

/** Looks every few seconds, so that a thread that ends meanwhile takes only its last moments along. */
async function measureTogether(electrons: readonly StartedElectron[]): Promise<number[]> {
  const roots = electrons.map(({ process }) => process.pid ?? 0);
  const begun = roots.map(threadTimes);
  const ended = begun.map((times) => new Map(times));
  for (let waited = 0; waited < idleMs; waited += lookMs) {
    await wait(lookMs);
    for (const [index, root] of roots.entries()) {
      for (const [thread, ms] of threadTimes(root)) ended[index]?.set(thread, ms);
    }
  }
  return ended.map((times, index) => {
    let ms = 0;
    for (const [thread, end] of times) ms += end - (begun[index]?.get(thread) ?? 0);
    return ms;
  });
}

export const idleCpu: Row = {
  name: 'idle-cpu',
  async measure({ place, runs, say }) {
    const electrons: StartedElectron[] = [];
    try {
      const sides: Side[] = Array.from({ length: runs }, () => ['app', 'floor'] as const).flat();
      for (const side of sides) {
        const electron = await place.start(side, { profile: place.copyProfile(side), ownScreen: true });
        electrons.push(electron);
        await electron.page.report('painted');
      }
      await wait(settleMs);
      const times = await measureTogether(electrons);
      const of = (side: Side) => times.filter((_, index) => sides[index] === side);
      for (const [index, ms] of times.entries()) say(`idle-cpu ${sides[index]}: ${ms.toFixed(1)} ms`);
      const title = 'Processor time of all processes while idle for 60 s';
      const figures = { app: of('app'), floor: of('floor') };
      return [{ name: 'idle-cpu', title, unit: 'ms', ...figures, compare: 'ratio', goal: 1.2 }];
    } finally {
      await Promise.all(electrons.map((electron) => electron.quit()));
    }
  },
};
