import type { BomDocumentLine } from './bom-document';

/** Lines by key: finding the first one that is left takes no longer where thousands of lines have one key. */
export interface LinesLeft {
  add(key: string, line: BomDocumentLine): void;
  /** The first line with this key that is still in `left`; null if there is none. */
  first(key: string): BomDocumentLine | null;
}

interface Queue {
  readonly lines: BomDocumentLine[];
  /** Those before it are taken, and are not looked at again. */
  next: number;
}

export function createLinesLeft(left: ReadonlySet<BomDocumentLine>): LinesLeft {
  const queues = new Map<string, Queue>();
  return {
    add(key, line) {
      const queue = queues.get(key);
      if (queue) queue.lines.push(line);
      else queues.set(key, { lines: [line], next: 0 });
    },
    first(key) {
      const queue = queues.get(key);
      if (!queue) return null;
      for (; queue.next < queue.lines.length; queue.next += 1) {
        const line = queue.lines[queue.next];
        if (line && left.has(line)) return line;
      }
      return null;
    },
  };
}
