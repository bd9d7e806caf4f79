import type { BomProgress } from '../../../shared/contract/bom/bom-view';
import type { OpenBom } from '../library/bom-library';
import type { JobStatus } from './bom-lookups';
import { jobParts, storedJob } from './job-store';

/** How far the lookup of a BOM has come; null if none is unfinished. */
export function bomProgress(
  { document, job }: Pick<OpenBom, 'document' | 'job'>,
  { isRunning, waitsUntil }: JobStatus,
): BomProgress | null {
  const stored = storedJob(job);
  if (!stored) return null;
  const left = jobParts(document).filter(
    ({ lookup }) => lookup?.state === 'waiting' || lookup?.state === 'requested',
  ).length;
  const state = waitsUntil === null ? 'running' : 'waiting';
  const { of, partsSpent } = stored;
  return { state: isRunning ? state : 'paused', done: Math.max(0, of - left), of, partsSpent, waitsUntil };
}
