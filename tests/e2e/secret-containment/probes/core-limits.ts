import { readFileSync } from 'node:fs';
import { processesOf } from './processes';

/** Which processes of the app may write their memory to the disk when they crash, and how much of it. */
export function findCoreDumps(mainPid: number): string[] {
  return processesOf(mainPid).flatMap((pid) => {
    const limit = coreLimit(pid);
    // A limit of 0 keeps no handler from being given the dump, one of 1 does.
    const may = limit !== null && limit !== '1 1' ? [`core: process ${pid} may dump up to ${limit}`] : [];
    return [...may, ...(pid === mainPid ? findInDump(pid) : [])];
  });
}

/** What of main's memory a dump that is written all the same would hold. */
function findInDump(pid: number): string[] {
  const filter = readFileSync(`/proc/${pid}/coredump_filter`, 'utf8').trim();
  return Number.parseInt(filter, 16) === 0 ? [] : [`core: a dump of main would hold the mappings ${filter}`];
}

/** The soft and the hard limit; null for a process that has ended. */
function coreLimit(pid: number): string | null {
  try {
    const line = /^Max core file size\s+(\S+)\s+(\S+)/m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'));
    return line ? `${line[1]} ${line[2]}` : 'an unknown size';
  } catch {
    return null;
  }
}
