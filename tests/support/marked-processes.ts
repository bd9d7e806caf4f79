import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const variable = 'PARTS_LOOKUP_TEST_CHILD';

/** The environment that marks a process and its descendants as children of the test run in `folder`. */
export function markProcess(folder: string): Record<string, string> {
  return { [variable]: folder };
}

/** Kills every process marked with this folder. */
export async function endMarkedProcesses(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const remaining = findMarkedProcesses(folder);
    if (remaining.length === 0) return;
    for (const pid of remaining) kill(pid);
    await wait(50);
  }
}

/** Finds process ids by the environment that Linux exposes for each process; none elsewhere. */
function findMarkedProcesses(folder: string): number[] {
  if (process.platform !== 'linux') return [];
  const mark = `${variable}=${folder}\0`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => readEnvironment(pid).includes(mark))
    .map(Number);
}

function readEnvironment(pid: string): string {
  try {
    return `${readFileSync(`/proc/${pid}/environ`, 'latin1')}\0`;
  } catch {
    // The process has ended, or belongs to another user.
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // The process has ended.
  }
}
