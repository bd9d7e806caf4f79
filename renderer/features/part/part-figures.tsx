import { lazy, Suspense, useState } from 'react';
import { texts } from '../../texts/texts';
import { useOffers } from './offers/offers-context';
import { OffersTable } from './offers/offers-table';
import { type OffersTab, OffersToolbar } from './offers/offers-toolbar';
import { PriceBreaks } from './offers/price-breaks';
import styles from './part-screen.module.css';
import { Specifications } from './specifications';

// Loaded when a chart is first shown: d3 must not delay the start.
const OfferCharts = lazy(() =>
  import('./offers/charts/offer-charts').then((module) => ({ default: module.OfferCharts })),
);

/** From here on, offers fill their share of a window of any height. */
const manyOffers = 14;

interface Props {
  now: number;
  /** Whether the offers are on screen: the specifications wait for them. */
  isPainted: boolean;
  onOpenOffer: (offerId: string) => void;
  onCopyLink: () => void;
}

/** The offers as table or charts, with the price breaks of the selected one and the part's specifications. */
export function PartFigures({ now, isPainted, onOpenOffer, onCopyLink }: Props) {
  const { part, rows } = useOffers();
  const [tab, setTab] = useState<OffersTab>('table');
  return (
    <>
      <OffersToolbar tab={tab} onTab={setTab} />
      <div className={styles.figures} data-tab={tab} data-many={rows.length > manyOffers || undefined}>
        {tab === 'table' ? (
          <OffersTable now={now} onOpenOffer={onOpenOffer} onCopyLink={onCopyLink} />
        ) : (
          <Suspense fallback={<p className="muted">{texts.charts.loading}</p>}>
            <OfferCharts tab={tab} />
          </Suspense>
        )}
        <div className={styles.facts}>
          <PriceBreaks />
          <Specifications part={part} isReady={isPainted} />
        </div>
      </div>
    </>
  );
}
