import { readdirSync, readFileSync } from 'node:fs';

/** The process and all its descendants. */
export function withDescendants(pid: number): number[] {
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
