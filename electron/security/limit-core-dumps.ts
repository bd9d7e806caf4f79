import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { emptyCoreDump } from './empty-core-dumps';
import { withDescendants } from './process-tree';

const run = promisify(execFile);

/** How often to retry, and after how many milliseconds, when a process's files cannot be written. */
const maxRetries = 5;
const retryDelayMs = 20;

/**
 * Keeps a crash from writing the secret to the disk. To be awaited before a secret is in any process. Returns the errors.
 * SECURITY: only Linux needs it. A limit of 0 does not stop a handler that the kernel pipes the dump to; a limit of 1 byte
 * does (core(5)). Should a dump be written despite the limit, there is no memory in it.
 */
export async function limitCoreDumps(platform: NodeJS.Platform, pid: number): Promise<string[]> {
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
    failed.push(...(await setLimits(found)));
  }
}

/**
 * Retries while a process changes its credentials, as Chromium's do when their sandbox starts: its files belong to root
 * then for a moment (proc(5)).
 */
async function emptyDump(pid: number): Promise<string[]> {
  for (let retries = 0; ; retries += 1) {
    const error = emptyCoreDump(pid);
    if (!error) return [];
    if (error.code !== 'EACCES' || retries === maxRetries) return [String(error)];
    await wait(retryDelayMs);
  }
}

/** One shell for all processes: main is large and slow to fork. */
async function setLimits(pids: readonly number[]): Promise<string[]> {
  const script = `failed=0
for pid do prlimit --pid "$pid" --core=1:1 || [ ! -e "/proc/$pid" ] || failed=1; done
exit $failed`;
  try {
    await run('/bin/sh', ['-c', script, 'sh', ...pids.map(String)]);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
