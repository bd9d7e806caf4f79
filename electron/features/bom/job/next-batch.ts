import type { JobPart } from './job-store';

/** Lines in a request: the service takes a hundred, and half of them are the less to lose with one answer. */
export const maxBatch = 50;

/** The parts that are asked for next, in one request. `left`: how many parts are left, if that is known. */
export function nextBatch(parts: readonly JobPart[], left: number | null): readonly JobPart[] {
  const waiting = parts.filter(({ lookup }) => lookup?.state === 'waiting');
  const batchOf = ({ lookup }: JobPart) => (lookup?.state === 'waiting' ? lookup.batch : null);
  const [first] = waiting;
  const size = (first && batchOf(first)) ?? maxBatch;
  // With none left, one request is worth trying: the count may be wrong.
  const most = left === null || left === 0 ? size : Math.min(size, left);
  // Lines of smaller batches are those of one that failed: mixed with others it would fail again.
  return waiting.filter((part) => batchOf(part) === size).slice(0, most);
}
