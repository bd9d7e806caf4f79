import { readdirSync, readFileSync } from 'node:fs';
import { findIn, type Needle } from '../needles';

/** Searches the command line and the environment of every process of the app. */
export function findInProcesses(mainPid: number, needles: readonly Needle[]): string[] {
  return processesOf(mainPid).flatMap((pid) =>
    (['cmdline', 'environ'] as const).flatMap((what) =>
      findIn(read(pid, what), needles).map((name) => `${what}: ${name} in process ${pid}`),
    ),
  );
}

/** The process and its descendants. */
export function processesOf(mainPid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(Number(name)) }));
  const family = [mainPid];
  // The list grows during the iteration.
  for (const ancestor of family)
    family.push(...parents.filter(({ parent }) => parent === ancestor).map(({ pid }) => pid));
  return family;
}

function parentOf(pid: number): number {
  // "pid (name) state parent …", where the name may contain spaces and parentheses.
  const [, parent] = /\) \S (\d+) [^)]*$/.exec(read(pid, 'stat').toString('latin1')) ?? [];
  return Number(parent ?? 0);
}

function read(pid: number, what: 'cmdline' | 'environ' | 'stat'): Buffer {
  try {
    return readFileSync(`/proc/${pid}/${what}`);
  } catch {
    // The process has ended.
    return Buffer.alloc(0);
  }
}
