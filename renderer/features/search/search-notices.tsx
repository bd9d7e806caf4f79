import { useApp, useConnection } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { FailureNotice } from '../../components/failure-notice';
import { UsedUpNotice } from '../../components/used-up-notice';
import { isNetworkLost } from '../../texts/connection-text';
import { OfflineNotice } from './offline-notice';
import { isConnectionFailure } from './pending-searches';
import { PendingSearchesNotice } from './pending-searches-notice';
import { RefusedLinkNotice } from './refused-link-notice';
import type { SearchScreenState } from './use-search-screen';

/** What has failed or waits, between the search box and the results. */
export function SearchNotices({ state }: { state: SearchScreenState }) {
  const { partsLeft } = useApp();
  const connection = useConnection();
  const { active, form, search, view, pending, offline, cached } = state;
  // Once reconnected, the notice of pending searches says what can be done.
  const isResolved = search.failure && isConnectionFailure(search.failure.code) && pending.isReconnected;
  // Nor is what failed before news to somebody who has typed on in the cache.
  const isPassed = cached !== null && !cached.isNotCached;
  const failure = isResolved || isPassed ? null : search.failure;
  // Beside results, which still work, the sidebar is enough.
  const isAtStart = search.phase === 'start' || search.phase === 'cleared';
  const showsUsedUp = useLiveValue(partsLeft)?.usedUp != null && isAtStart;
  const isOffline = isNetworkLost(connection);
  const lasting = !failure && !isOffline && connection.state === 'problem' ? connection.failure : null;
  return (
    <>
      <RefusedLinkNotice
        link={form.refusedLink}
        onDismiss={() => state.dispatch({ type: 'link-dismissed' })}
      />
      {failure && <FailureNotice failure={failure} onRetry={search.retry} />}
      {!failure && !lasting && showsUsedUp && <UsedUpNotice />}
      {(offline || (!failure && isOffline && isAtStart)) && <OfflineNotice cached={offline} />}
      {lasting && <FailureNotice failure={lasting} alert={false} />}
      {view.failure && <FailureNotice failure={view.failure} />}
      <PendingSearchesNotice pending={pending} active={active} onSearch={state.submit} />
    </>
  );
}
