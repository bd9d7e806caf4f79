import { writeFileSync } from 'node:fs';
import { withDescendants } from './process-tree';

/**
 * Excludes all memory from the core dumps of one process, and of those that it starts from now on (core(5)).
 * @returns the error, or null
 */
export function emptyCoreDump(pid: number): NodeJS.ErrnoException | null {
  try {
    writeFileSync(`/proc/${pid}/coredump_filter`, '0');
    return null;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

/**
 * The same for a process and its descendants: pages fork from the zygotes, which run before main's first line. Takes
 * some milliseconds, so that the window need not wait for the limit that `limitCoreDumps` adds and that reports errors.
 */
export function emptyCoreDumps(platform: NodeJS.Platform, pid: number): void {
  if (platform !== 'linux') return;
  for (const one of withDescendants(pid)) emptyCoreDump(one);
}
