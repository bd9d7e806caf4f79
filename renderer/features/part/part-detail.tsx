import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { useApp } from '../../bridge/app-context';
import { isSameMarket, useMarket } from '../../bridge/market';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { MarketNotice } from '../../components/market-notice';
import { useAfterPaint } from '../../ui/use-after-paint';
import { useNow } from '../../ui/use-now';
import { isDiscouraged, LifecycleBar } from './lifecycle-bar';
import { OffersContext, usePartOffers } from './offers/offers-context';
import { PartBody } from './part-body';
import { PartHead } from './part-head';
import styles from './part-screen.module.css';
import { partSummary } from './part-summary';
import { ShareMenu } from './share-menu';
import { SimilarButton } from './similar-button';
import { SimilarParts } from './similar-parts';
import { useNeighbor } from './use-neighbor';
import { usePartKeys } from './use-part-keys';
import { usePartUpdate } from './use-part-update';
import { useSimilarParts } from './use-similar-parts';

export function PartDetail({ part }: { part: Part }) {
  const { bridge } = useApp();
  const market = useMarket();
  const now = useNow();
  const offers = usePartOffers(part);
  const update = usePartUpdate(part.id);
  const link = useAsyncAction();
  const openLink = (request: LinkRequest) => link.run(() => bridge.openLink(request));
  const copyLink = () => link.run(() => bridge.copyLinks({ partIds: [part.id], quantity: offers.quantity }));
  const isPainted = useAfterPaint();
  const similar = useSimilarParts(part.id, isPainted);
  const similarButton = <SimilarButton similar={similar} />;
  const isInBar = isDiscouraged(part.lifecycle);
  usePartKeys(part, { openLink, showSimilar: similar.pressByKey, showNeighbor: useNeighbor(part.id) });
  const failure = link.failure ?? offers.viewFailure;
  return (
    <>
      <PartHead
        part={part}
        now={now}
        update={update}
        onOpenLink={openLink}
        share={
          <ShareMenu onCopyLink={copyLink} summary={() => partSummary(part, offers.best, offers.quantity)} />
        }
      />
      <div className={styles.notices}>
        {failure && <FailureNotice failure={failure} />}
        {!isSameMarket(part, market) && (
          <MarketNotice
            shown={part}
            wanted={market}
            isFree={part.source === 'sample'}
            maxParts={1}
            isBusy={update.busy}
            onUpdate={update.run}
          />
        )}
        {update.failure && <FailureNotice failure={update.failure} onRetry={update.run} />}
      </div>
      <LifecycleBar part={part}>{similarButton}</LifecycleBar>
      <OffersContext value={offers}>
        {similar.isShown && <SimilarParts similar={similar} />}
        <PartBody
          now={now}
          isPainted={isPainted}
          similarButton={!isInBar && similarButton}
          onOpenLink={openLink}
          onCopyLink={copyLink}
        />
      </OffersContext>
    </>
  );
}
