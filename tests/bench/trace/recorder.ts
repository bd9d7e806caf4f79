import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Devtools } from '../rig/devtools-pipe';
import type { StartedElectron } from '../rig/started-electron';
import { endTrace, startTrace, type TraceEvent } from './chromium-trace';
import { costsByFile } from './costs-by-file';
import { type CpuProfile, profilesOf, selfTimes } from './cpu-profile';
import { createSourceFiles } from './source-files';

/** Records runs of the app, and keeps of each row the slowest. */
export interface Recorder {
  /** What every app that is recorded must find in its environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** To be given to the start of an app whose start is the run that is recorded. */
  recordStart(): {
    readonly env: Record<string, string>;
    readonly beforePage: (devtools: Devtools) => void;
  };
  begin(electron: StartedElectron): Promise<void>;
  /** Ends the recording of a run of `row` that took `ms`. */
  end(row: string, electron: StartedElectron, ms: number): Promise<void>;
  /** Writes what was kept, and says where, with the ten largest costs of each. */
  tell(say: (text: string) => void): void;
}

interface Recorded {
  readonly ms: number;
  readonly main: CpuProfile;
  readonly events: readonly TraceEvent[];
}

interface RecorderOptions {
  /** Where main writes its profile; the test user's. */
  readonly exchange: string;
  /** Where what is kept goes. */
  readonly folder: string;
  /** The built app's `dist`, with its source maps. */
  readonly dist: string;
}

const maxWaitMs = 20_000;
const maxCosts = 10;

export function createRecorder({ exchange, folder, dist }: RecorderOptions): Recorder {
  const kept = new Map<string, Recorded>();
  let starting = Promise.resolve();
  const profileFile = join(exchange, 'main.cpuprofile');

  async function takeMainProfile(): Promise<CpuProfile> {
    for (let waited = 0; waited < maxWaitMs; waited += 20) {
      if (existsSync(profileFile)) {
        const profile = JSON.parse(readFileSync(profileFile, 'utf8'));
        rmSync(profileFile);
        return profile;
      }
      await wait(20);
    }
    throw new Error('Main has not written its profile');
  }

  function tellRow(row: string, { ms, main, events }: Recorded, say: (text: string) => void): void {
    const base = join(folder, row);
    writeFileSync(`${base}.trace.json`, JSON.stringify({ traceEvents: events }));
    writeFileSync(`${base}.cpuprofile`, JSON.stringify(main));
    const fileOf = createSourceFiles(dist);
    const sides = {
      main: selfTimes(main),
      page: profilesOf(events).flatMap(selfTimes),
    };
    const costs = Object.entries(sides)
      .flatMap(([side, times]) => costsByFile(times, fileOf, maxCosts).map((cost) => ({ side, ...cost })))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, maxCosts);
    say(`\n${row}: the slowest run, ${ms.toFixed(0)} ms; ${base}.trace.json and ${base}.cpuprofile`);
    for (const { side, file, ms: own } of costs) say(`${own.toFixed(1).padStart(8)} ms  ${side}  ${file}`);
  }

  return {
    variables: { BENCH_PROFILE: profileFile },
    recordStart: () => ({
      env: { BENCH_PROFILE_START: '1' },
      beforePage(devtools) {
        // Not waited for: a process that is about to end can hold the answer back for ten seconds.
        starting = startTrace(devtools);
      },
    }),
    async begin({ process: main, devtools }) {
      starting = startTrace(devtools);
      await starting;
      main.kill('SIGUSR2');
    },
    async end(row, { process: main, devtools }, ms) {
      main.kill('SIGUSR2');
      await starting;
      const [profile, events] = await Promise.all([takeMainProfile(), endTrace(devtools)]);
      if (ms > (kept.get(row)?.ms ?? 0)) kept.set(row, { ms, main: profile, events });
    },
    tell(say) {
      mkdirSync(folder, { recursive: true });
      for (const [row, recorded] of kept) tellRow(row, recorded, say);
    },
  };
}
