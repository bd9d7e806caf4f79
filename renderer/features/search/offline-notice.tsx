import { useConnection } from '../../bridge/app-context';
import { useSetting } from '../../bridge/use-setting';
import { formatNumber } from '../../format/format-number';
import { formatAge } from '../../format/format-time';
import { isNetworkLost } from '../../texts/connection-text';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { useNow } from '../../ui/use-now';
import { useFocusTargets } from './focus-targets';
import styles from './search-screen.module.css';
import type { CachedPartsView } from './use-cached-parts';

/** Why parts of the cache are shown and how old they are; with nothing typed, that there are some. */
export function OfflineNotice({ cached }: { cached: CachedPartsView | null }) {
  const connection = useConnection();
  const { value: hours } = useSetting('keepAnswersHours');
  const { focusSearchBox } = useFocusTargets();
  const now = useNow();
  const { offline, unreached, back, notCached, oldest, typeToFind, notKept } = texts.cached;
  const cause = isNetworkLost(connection) ? offline : unreached;
  const found = cached?.results?.rows.length ?? 0;
  const oldestAt = cached?.isOffered ? null : (cached?.results?.oldest ?? null);
  const parts = [
    cached?.isBack ? back(cached.text) : cause,
    cached?.isNotCached && !cached.isBack && notCached(cached.text),
    hours === 0 && notKept,
    hours > 0 && oldestAt !== null && oldest(String(hours), hours === 1, formatAge(oldestAt, now)),
    hours > 0 && !cached && typeToFind(String(hours), hours === 1),
  ];
  return (
    <Notice>
      <div className={styles.noticeRow}>
        <span role="status" aria-label={texts.cached.label}>
          {parts.filter(Boolean).join(' ')}
        </span>
        {cached?.isOffered && found > 0 && (
          <Button
            onPress={() => {
              // The button goes away with the press.
              focusSearchBox();
              cached.show();
            }}
          >
            {texts.cached.show(formatNumber(found), found === 1)}
          </Button>
        )}
      </div>
    </Notice>
  );
}
