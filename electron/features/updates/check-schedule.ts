import { dayMs } from '../../shared/contract/constants/build-age';
import type { UpdateRecord } from './update-record';

const secondMs = 1000;
export const hourMs = 3_600_000;
const maxBackOffMs = 4 * hourMs;

/**
 * How long after the first paint (ms) the first check may run: soon, since many users look something up and quit, but
 * spread, so that a company's computers that start at nine do not all ask at once.
 */
export const firstCheckMs = (random: number): number => (10 + 10 * random) * secondMs;

interface Moment {
  readonly now: number;
  /** Whether the feed was read since the app started. */
  readonly known: boolean;
  readonly currentVersion: string;
}

/** Whether an automatic check is due. */
export function isCheckDue(record: UpdateRecord, { now, known, currentVersion }: Moment): boolean {
  // A clock that was set back must not postpone checks forever.
  const since = (moment: string | null) => (moment === null ? dayMs : Math.abs(now - Date.parse(moment)));
  if (record.failedChecks > 0) {
    return since(record.triedAt) >= Math.min(hourMs * 2 ** (record.failedChecks - 1), maxBackOffMs);
  }
  // An update that is known but not installed is announced again at each start.
  if (!known && record.offered !== null && record.offered !== currentVersion) return true;
  return since(record.checkedAt) >= dayMs;
}
