import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** How often to retry, and after how many milliseconds, when a process's files cannot be written. */
const maxRetries = 5;
const retryDelayMs = 20;

/**
 * Keeps a crash from writing the secret to the disk. Call this as early as possible, and await it before the first
 * window. Returns the errors. SECURITY: only Linux needs it. A limit of 0 does not stop a handler that the kernel pipes
 * the dump to; a limit of 1 byte does (core(5)). Pages fork from the zygotes, which run before main's first line, and
 * inherit both settings from them.
 */
export async function disableCoreDumps(platform: NodeJS.Platform, pid: number): Promise<string[]> {
  if (platform !== 'linux') return [];
  const seen = new Set<number>();
  const failed: string[] = [];
  for (;;) {
    const found = withDescendants(pid).filter((one) => !seen.has(one));
    // A child forked while its parent was being limited is found in the next round.
    if (found.length === 0) return failed;
    for (const one of found) {
      seen.add(one);
      failed.push(...(await emptyDump(one)));
    }
    failed.push(...(await limitDumps(found)));
  }
}

/**
 * Excludes all memory from a dump that is written despite the limit. While a process changes its credentials, as
 * Chromium's do when their sandbox starts, its files belong to root (proc(5)) for a moment.
 */
async function emptyDump(pid: number): Promise<string[]> {
  for (let retries = 0; ; retries += 1) {
    try {
      writeFileSync(`/proc/${pid}/coredump_filter`, '0');
      return [];
    } catch (error) {
      const isClosed = (error as NodeJS.ErrnoException).code === 'EACCES';
      if (!isClosed || retries === maxRetries) return [String(error)];
      await wait(retryDelayMs);
    }
  }
}

/** One shell for all processes: main is large and slow to fork. */
async function limitDumps(pids: readonly number[]): Promise<string[]> {
  const script = 'failed=0; for pid do prlimit --pid "$pid" --core=1:1 || failed=1; done; exit $failed';
  try {
    await run('/bin/sh', ['-c', script, 'sh', ...pids.map(String)]);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

/** The process and all its descendants. */
function withDescendants(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const tree = [pid];
  // The list grows while it is walked.
  for (const one of tree)
    tree.push(...parents.filter(({ parent }) => parent === one).map((child) => child.pid));
  return tree;
}

function parentOf(pid: string): number | null {
  try {
    // "pid (name) state parent …"; the name may contain spaces and parentheses.
    const parent = /\) \S (\d+) [^)]*$/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1'))?.[1];
    return parent === undefined ? null : Number(parent);
  } catch {
    // The process has ended in the meantime.
    return null;
  }
}
