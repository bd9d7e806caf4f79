import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { findIn, type Needle } from '../needles';

const chunkBytes = 4 * 1024 * 1024;
/** Larger than the longest text in UTF-16, so that a text across two chunks is complete in one of them. */
const overlap = 8 * 1024;

/** Searches every readable mapping of a process's memory, as Linux exposes it. */
export function findInMemory(pid: number, needles: readonly Needle[]): string[] {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const found = new Set<string>();
  const buffer = Buffer.alloc(chunkBytes);
  try {
    for (const [from, to] of readableRegions(pid)) {
      for (let at = from; at < to; at += BigInt(chunkBytes - overlap)) {
        const length = to - at < BigInt(chunkBytes) ? Number(to - at) : chunkBytes;
        const bytes = buffer.subarray(0, readAt(memory, buffer, length, at));
        for (const name of findIn(bytes, needles)) found.add(name);
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
    // The kernel's own pages, which no process writes and some of which are unreadable.
    if (!from || !to || /^\[v(var|dso|syscall)/.test(name ?? '')) return [];
    return [[BigInt(`0x${from}`), BigInt(`0x${to}`)]];
  });
}

function readAt(memory: number, buffer: Buffer, length: number, position: bigint): number {
  try {
    return readSync(memory, buffer, 0, length, position);
  } catch (error) {
    // Unmapped since it was listed, or a device's: there is nothing to read.
    if (/EIO|EFAULT/.test(String(error))) return 0;
    throw error;
  }
}
