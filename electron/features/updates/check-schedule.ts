import { dayMs } from '../../shared/contract/constants/build-age';
import type { UpdateRecord } from './update-record';

const secondMs = 1000;
export const hourMs = 3_600_000;
const maxBackOffMs = 4 * hourMs;

/**
 * When the first check may come after the window has painted: soon, since many look something up and quit, but spread, so
 * that the computers of a company that start at nine do not all ask at once.
 */
export const firstCheckMs = (random: number): number => (10 + 10 * random) * secondMs;

interface Moment {
  readonly now: number;
  /** Whether this start of the app has found out already what the feed offers. */
  readonly known: boolean;
  readonly currentVersion: string;
}

/** Whether a check is due that nobody has asked for. */
export function isCheckDue(record: UpdateRecord, { now, known, currentVersion }: Moment): boolean {
  // A clock that was set back must not put checks off for ever.
  const since = (moment: string | null) => (moment === null ? dayMs : Math.abs(now - Date.parse(moment)));
  if (record.failedChecks > 0) {
    return since(record.triedAt) >= Math.min(hourMs * 2 ** (record.failedChecks - 1), maxBackOffMs);
  }
  // What is known to be there, and was not installed yet, is offered again at each start.
  if (!known && record.offered !== null && record.offered !== currentVersion) return true;
  return since(record.checkedAt) >= dayMs;
}
