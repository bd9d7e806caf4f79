import { type CSSProperties, lazy, type ReactNode, useState } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import { LazyBoundary } from '../../components/error-boundary';
import { PriceBreaks } from '../../components/offers/price-breaks';
import { Specifications } from '../../components/specifications/specifications';
import { texts } from '../../texts/texts';
import { SegmentedChoice } from '../../ui/segmented-choice';
import { maxCurves } from './offers/charts/max-curves';
import type { Figure } from './offers/charts/price-curves';
import { useOffers } from './offers/offers-context';
import { OtherManufacturers } from './other-manufacturers';
import styles from './part-side.module.css';
import { PartSources } from './part-sources';

// Loaded once the offers are on screen: d3 must not delay them, nor the start.
const OfferChart = lazy(() =>
  import('./offers/charts/offer-chart').then((module) => ({ default: module.OfferChart })),
);

const figures = [
  { value: 'unitPrice', name: texts.charts.unitPrice },
  { value: 'total', name: texts.charts.total },
] as const;

interface Props {
  /** Whether the offers are on screen: what takes time waits for them. */
  isPainted: boolean;
  /** Asks for similar parts, unless it stands elsewhere. */
  similarButton: ReactNode;
  onOpenLink: (request: LinkRequest) => void;
}

/** Beside the offers: the prices of the selected one, and what the part is. */
export function PartSide({ isPainted, similarButton, onOpenLink }: Props) {
  const { part, rows, selected } = useOffers();
  const [figure, setFigure] = useState<Figure>('unitPrice');
  const sellers = new Set(rows.flatMap(({ offer, order }) => (order?.comparable ? offer.seller.id : [])));
  // The chart's room is there before the chart, so that nothing below it moves.
  const room = { '--curves': Math.min(sellers.size, maxCurves) } as CSSProperties;
  return (
    <div className={styles.side}>
      <div>
        <PriceBreaks
          row={selected}
          currency={part.currency}
          tools={
            sellers.size > 0 && (
              <SegmentedChoice
                label={texts.charts.figure}
                choices={figures}
                value={figure}
                onChange={setFigure}
              />
            )
          }
        />
        {sellers.size > 0 && (
          <div className={styles.chart} style={room}>
            {isPainted && (
              <LazyBoundary fallback={<p className="muted">{texts.charts.loading}</p>}>
                <OfferChart figure={figure} />
              </LazyBoundary>
            )}
          </div>
        )}
      </div>
      <Specifications part={part} isReady={isPainted} />
      {isPainted && (
        <>
          <div className={styles.similar}>
            {similarButton}
            <OtherManufacturers />
          </div>
          <PartSources part={part} onOpenLink={onOpenLink} />
        </>
      )}
    </div>
  );
}
