import { readdirSync, readFileSync } from 'node:fs';
import { findIn, type Sought } from '../needles';

/** What of `sought` stands in the command line or the environment of any process of the app. */
export function findInProcesses(mainPid: number, sought: readonly Sought[]): string[] {
  return processesOf(mainPid).flatMap((pid) =>
    (['cmdline', 'environ'] as const).flatMap((what) =>
      findIn(read(pid, what), sought).map((name) => `${what}: ${name} in process ${pid}`),
    ),
  );
}

/** The process and all that descend from it. */
export function processesOf(mainPid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) }));
  const family = [mainPid];
  // The list grows while it is walked.
  for (const elder of family)
    family.push(...parents.filter(({ parent }) => parent === elder).map(({ pid }) => pid));
  return family;
}

function parentOf(pid: number): number {
  // "pid (name) state parent …", and the name may hold spaces and brackets.
  const [, parent] = /\) \S (\d+) [^)]*$/.exec(read(pid, 'stat').toString('latin1')) ?? [];
  return Number(parent ?? 0);
}

function read(pid: number, what: 'cmdline' | 'environ' | 'stat'): Buffer {
  try {
    return readFileSync(`/proc/${pid}/${what}`);
  } catch {
    // It has ended meanwhile.
    return Buffer.alloc(0);
  }
}
