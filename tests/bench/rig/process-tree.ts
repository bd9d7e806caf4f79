import { readdirSync, readFileSync } from 'node:fs';

function read(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/** Process ids of `root` and all that descends from it. */
export function processTree(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // The name in brackets may hold anything; the parent's id is the second word after it.
    const [, parent] = read(`/proc/${name}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ');
    parents.set(Number(name), Number(parent));
  }
  const tree = [root];
  for (const known of tree) {
    for (const [pid, parent] of parents) if (parent === known) tree.push(pid);
  }
  return tree;
}

/** Memory of the whole tree in MiB, what is shared counted once: the sum of each process's proportional set size. */
export function treeMemory(root: number): number {
  let kib = 0;
  for (const pid of processTree(root)) {
    kib += Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  }
  return kib / 1024;
}

/** Milliseconds of processor time that each thread of the tree has had so far, user and system. */
export function threadTimes(root: number): Map<string, number> {
  const times = new Map<string, number>();
  for (const pid of processTree(root)) {
    let threads: string[] = [];
    try {
      threads = readdirSync(`/proc/${pid}/task`);
    } catch {
      // It has ended meanwhile.
    }
    for (const thread of threads) {
      const [nanoseconds] = read(`/proc/${pid}/task/${thread}/schedstat`).split(' ');
      times.set(`${pid}/${thread}`, Number(nanoseconds) / 1e6);
    }
  }
  return times;
}
