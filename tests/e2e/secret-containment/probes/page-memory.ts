import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { findIn, type Sought } from '../needles';

const chunkBytes = 4 * 1024 * 1024;
/** More than the longest text takes in UTF-16: a text across two chunks is whole in one of them. */
const overlap = 8 * 1024;

/** What of `sought` the memory of a process holds: every readable mapping, as Linux shows it. */
export function findInMemory(pid: number, sought: readonly Sought[]): string[] {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const found = new Set<string>();
  const buffer = Buffer.alloc(chunkBytes);
  try {
    for (const [from, to] of readableRegions(pid)) {
      for (let at = from; at < to; at += BigInt(chunkBytes - overlap)) {
        const wanted = to - at < BigInt(chunkBytes) ? Number(to - at) : chunkBytes;
        const bytes = buffer.subarray(0, readAt(memory, buffer, wanted, at));
        for (const name of findIn(bytes, sought)) found.add(name);
      }
    }
  } finally {
    closeSync(memory);
  }
  return [...found].map((name) => `memory: ${name}`);
}

function readableRegions(pid: number): [bigint, bigint][] {
  const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n');
  return lines.flatMap((line): [bigint, bigint][] => {
    const [, from, to, name] = /^([0-9a-f]+)-([0-9a-f]+) r\S+ \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
    // The kernel's own pages, which no process writes and some of which nobody can read.
    if (!from || !to || /^\[v(var|dso|syscall)/.test(name ?? '')) return [];
    return [[BigInt(`0x${from}`), BigInt(`0x${to}`)]];
  });
}

function readAt(memory: number, buffer: Buffer, length: number, position: bigint): number {
  try {
    return readSync(memory, buffer, 0, length, position);
  } catch (error) {
    // Unmapped since it was listed, or a device's: nothing is there to be read by anybody.
    if (/EIO|EFAULT/.test(String(error))) return 0;
    throw error;
  }
}
