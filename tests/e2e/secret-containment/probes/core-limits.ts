import { readFileSync } from 'node:fs';
import { processesOf } from './processes';

/** Finds the app's processes that may write their memory to the disk when they crash, with its maximum size. */
export function findCoreDumps(mainPid: number): string[] {
  return processesOf(mainPid).flatMap((pid) => {
    const limit = coreLimit(pid);
    // A limit of 0 still allows a handler to receive the dump; a limit of 1 does not.
    const findings =
      limit !== null && limit !== '1 1' ? [`core: process ${pid} may dump up to ${limit}`] : [];
    return [...findings, ...(pid === mainPid ? findInDump(pid) : [])];
  });
}

/** The part of main's memory that a dump would contain if it were written anyway. */
function findInDump(pid: number): string[] {
  const filter = readFileSync(`/proc/${pid}/coredump_filter`, 'utf8').trim();
  return Number.parseInt(filter, 16) === 0
    ? []
    : [`core: a dump of main would contain the mappings ${filter}`];
}

/** The soft and hard limits; null for a process that has ended. */
function coreLimit(pid: number): string | null {
  try {
    const line = /^Max core file size\s+(\S+)\s+(\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'));
    return line ? `${line[1]} ${line[2]}` : 'an unknown size';
  } catch {
    return null;
  }
}
