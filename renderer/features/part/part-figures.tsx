import { lazy, Suspense, useState } from 'react';
import { texts } from '../../texts/texts';
import { useAfterPaint } from '../../ui/use-after-paint';
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

/** The offers as table or charts, with the price breaks of the selected one and the part's specifications. */
export function PartFigures({ now, onOpenOffer }: { now: number; onOpenOffer: (offerId: string) => void }) {
  const { part, rows } = useOffers();
  const [tab, setTab] = useState<OffersTab>('table');
  const isPainted = useAfterPaint();
  return (
    <>
      <OffersToolbar tab={tab} onTab={setTab} />
      <div className={styles.figures} data-tab={tab} data-many={rows.length > manyOffers || undefined}>
        {tab === 'table' ? (
          <OffersTable now={now} onOpenOffer={onOpenOffer} />
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
