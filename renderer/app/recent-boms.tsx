import { useBoms } from '../bridge/boms';
import { formatNumber } from '../format/format-number';
import { hashOf, type Route } from '../navigation/route';
import { texts } from '../texts/texts';
import { classNames } from '../ui/class-names';
import { TriangleIcon } from '../ui/icons';
import styles from './sidebar.module.css';

const maxShown = 5;

/** The BOMs that were changed last, each with the number of its problems, or the progress of its lookup. */
export function RecentBoms({ route }: { route: Route }) {
  const { data } = useBoms();
  const openId = route.screen === 'bom' ? route.bomId : null;
  const all = data?.boms ?? [];
  const recent = all.slice(0, maxShown);
  // The open one is always there to be seen.
  const open = recent.some(({ id }) => id === openId) ? undefined : all.find(({ id }) => id === openId);
  return [...recent, ...(open ? [open] : [])].map(({ id, name, problems, lookup }) => (
    <a
      key={id}
      href={hashOf({ screen: 'bom', bomId: id })}
      className={classNames(styles.place, styles.within)}
      title={name}
      aria-current={id === openId ? 'page' : undefined}
    >
      <span className={styles.cut}>{name}</span>
      {lookup && (
        <span
          className={styles.progress}
          title={texts.app.bomLookup(formatNumber(lookup.done), formatNumber(lookup.of))}
        >
          {texts.app.doneOf(formatNumber(lookup.done), formatNumber(lookup.of))}
        </span>
      )}
      {!lookup && problems > 0 && (
        <span
          className={styles.problems}
          title={texts.app.bomProblems(formatNumber(problems), problems === 1)}
        >
          <TriangleIcon />
          {formatNumber(problems)}
        </span>
      )}
    </a>
  ));
}
