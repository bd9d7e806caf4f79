import { lazy, Suspense, useDeferredValue, useState } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { isSameMarket, useMarket } from '../../bridge/market';
import { useAsyncAction } from '../../bridge/use-async-action';
import { useOffersView } from '../../bridge/use-offers-view';
import { FailureNotice } from '../../components/failure-notice';
import { MarketNotice } from '../../components/market-notice';
import { formatNumber } from '../../format/format-number';
import { regionName } from '../../format/region-name';
import { leftOutTexts } from '../../texts/left-out-texts';
import { texts } from '../../texts/texts';
import { Notice } from '../../ui/notice';
import { useNow } from '../../ui/use-now';
import { BestChoiceLine } from './offers/best-choice-line';
import type { Packaging } from './offers/offer-filters';
import { OffersTable } from './offers/offers-table';
import { type OffersTab, OffersToolbar } from './offers/offers-toolbar';
import { PriceBreaks } from './offers/price-breaks';
import { useOfferRows } from './offers/use-offer-rows';
import { PartHead } from './part-head';
import styles from './part-screen.module.css';
import { QuantityField } from './quantity-field';
import { SimilarParts } from './similar-parts';
import { Specifications } from './specifications';
import { usePartKeys } from './use-part-keys';
import { usePartUpdate } from './use-part-update';

const OfferCharts = lazy(() =>
  import('./offers/charts/offer-charts').then((module) => ({ default: module.OfferCharts })),
);

/** So many fill the share of the window that offers have, whatever its height. */
const manyOffers = 14;

/** Whether there are offers although none is shown. */
const isAnyOfferUnread = ({ leftOut: { unread } }: Part) => unread.sellers > 0 || unread.offers > 0;

export function PartDetail({ part }: { part: Part }) {
  const { bridge, quantity: liveQuantity } = useApp();
  const quantity = useLiveValue(liveQuantity);
  // Reckoning and drawing 93 offers must not hold up the typing of digits.
  const shownQuantity = useDeferredValue(quantity);
  const now = useNow();
  const market = useMarket();
  const offersView = useOffersView();
  const { view, change } = offersView;
  const [packagings, setPackagings] = useState<readonly Packaging[]>([]);
  const [tab, setTab] = useState<OffersTab>('table');
  const [choice, setChoice] = useState<string | null>(null);
  const link = useAsyncAction();
  const openLink = (request: LinkRequest) => link.run(() => bridge.openLink(request));
  const update = usePartUpdate(part.id);
  usePartKeys(part, openLink);

  const { filtered, best, split, rows } = useOfferRows(part, shownQuantity, view, packagings);
  // Until the user chooses, the best offer is the chosen one, whichever the quantity makes it.
  const chosen = rows.find((row) => row.id === choice) ?? rows.find((row) => row.best) ?? rows[0] ?? null;
  const country = regionName(part.country);
  const empty =
    filtered.hidden > 0
      ? {
          heading: texts.offerFilters.allHidden,
          lead: texts.offerFilters.allHiddenLead(formatNumber(filtered.hidden)),
        }
      : {
          heading: texts.offers.none,
          lead: isAnyOfferUnread(part)
            ? texts.offers.noneRead
            : part.totalStock.kind === 'brokers-only'
              ? texts.offers.brokersOnlyLead(country)
              : texts.offers.noneLead(country),
        };
  const leftOut = leftOutTexts(part.leftOut);
  const failure = link.failure ?? offersView.failure;

  return (
    <>
      <PartHead part={part} now={now} onOpenLink={openLink} />
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
      <div className={styles.asked}>
        <QuantityField quantity={liveQuantity} />
        {rows.length > 0 && (
          <BestChoiceLine choice={best} split={split} quantity={shownQuantity} currency={part.currency} />
        )}
      </div>
      {leftOut.length > 0 && (
        <Notice>
          {leftOut.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      <OffersToolbar
        part={part}
        filtered={filtered}
        packagings={packagings}
        onPackagings={setPackagings}
        offersView={offersView}
        tab={tab}
        onTab={setTab}
      />
      <div className={styles.figures} data-tab={tab} data-many={rows.length > manyOffers || undefined}>
        {tab === 'table' ? (
          <OffersTable
            rows={rows}
            view={view}
            onView={change}
            chosenId={chosen?.id ?? null}
            onChoose={setChoice}
            onOpenLink={(offerId) => openLink({ kind: 'offer', partId: part.id, offerId })}
            currency={part.currency}
            now={now}
            empty={empty}
          />
        ) : (
          <Suspense fallback={<p className="muted">{texts.charts.loading}</p>}>
            <OfferCharts kind={tab} rows={rows} quantity={shownQuantity} currency={part.currency} />
          </Suspense>
        )}
        <div className={styles.facts}>
          <PriceBreaks chosen={chosen} currency={part.currency} />
          <Specifications part={part} />
        </div>
      </div>
      <SimilarParts part={part} />
    </>
  );
}
