import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const variable = 'PARTS_LOOKUP_TEST_CHILD';

/** The environment that marks a process, and all that it starts, as a child of the test run of that folder. */
export function markProcess(folder: string): Record<string, string> {
  return { [variable]: folder };
}

/** Ends every process that bears the mark of this folder. */
export async function endMarkedProcesses(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const left = findMarkedProcesses(folder);
    if (left.length === 0) return;
    for (const pid of left) kill(pid);
    await wait(50);
  }
}

/** Process ids, by the environment that Linux shows of each process; none elsewhere. */
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
    // It has ended meanwhile, or belongs to somebody else.
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
