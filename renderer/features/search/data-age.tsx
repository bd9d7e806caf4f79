import { isOld } from '../../components/is-old';
import { formatAge, formatMoment, formatShortAge } from '../../format/format-time';
import { texts } from '../../texts/texts';
import { useNow } from '../../ui/use-now';
import type { DataTimes } from './data-times';

/** How old what is on screen is, where it is not new; of a list whose lines differ, the oldest. */
export function DataAge({ times, className }: { times: DataTimes; className: string | undefined }) {
  const now = useNow();
  if (!isOld(times.oldest, now)) return null;
  const { updated, oldestUpdated } = texts.results;
  const text = times.differ ? oldestUpdated : updated;
  return (
    <time className={className} dateTime={times.oldest} title={formatMoment(times.oldest)}>
      {text(formatAge(times.oldest, now))}
    </time>
  );
}

/** The age of a line that is older than others of its list. */
export function LineAge({ fetchedAt, className }: { fetchedAt: string; className: string | undefined }) {
  const now = useNow();
  const updated = texts.results.updated(formatAge(fetchedAt, now));
  return (
    <time className={className} dateTime={fetchedAt} title={updated}>
      <span aria-hidden="true">{formatShortAge(fetchedAt, now)}</span>
      <span className="visually-hidden">{updated}</span>
    </time>
  );
}
