import { useDeferredValue, useMemo, useState } from 'react';
import type { LinkRequest } from '../../electron/contract/links';
import type { Part } from '../../electron/contract/part';
import { bestChoice } from '../../electron/pricing/best-choice';
import { useApp } from '../app/app-context';
import { useLiveValue } from '../app/live-value';
import { regionName } from '../app/region-name';
import { useNow } from '../app/use-now';
import { BestChoiceLine } from '../offers/best-choice-line';
import { firstOrder, offerRows, sortOfferRows } from '../offers/offer-rows';
import { OffersTable } from '../offers/offers-table';
import { PriceBreaks } from '../offers/price-breaks';
import { texts } from '../texts';
import { FailureNotice } from '../ui/failure-notice';
import { useAsyncAction } from '../ui/use-async-action';
import { PartHead } from './part-head';
import styles from './part-screen.module.css';
import { QuantityField } from './quantity-field';
import { Specifications } from './specifications';

export function PartDetail({ part }: { part: Part }) {
  const { bridge, quantity: liveQuantity } = useApp();
  const quantity = useLiveValue(liveQuantity);
  // Reckoning and drawing 93 offers must not hold up the typing of digits.
  const shownQuantity = useDeferredValue(quantity);
  const now = useNow();
  const [sort, setSort] = useState(firstOrder);
  const [choice, setChoice] = useState<string | null>(null);
  const link = useAsyncAction();
  const openLink = (request: LinkRequest) => link.run(() => bridge.openLink(request));

  const best = useMemo(() => bestChoice(part.offers, shownQuantity, part.currency), [part, shownQuantity]);
  const rows = useMemo(
    () => sortOfferRows(offerRows(part.offers, shownQuantity, part.currency, best), sort),
    [part, shownQuantity, best, sort],
  );
  // Until the user chooses, the best offer is the chosen one, whichever the quantity makes it.
  const chosen = rows.find((row) => row.id === choice) ?? rows.find((row) => row.best) ?? rows[0] ?? null;
  const country = regionName(part.country);

  return (
    <>
      <PartHead part={part} now={now} onOpenLink={openLink} />
      {link.failure && <FailureNotice failure={link.failure} />}
      <div className={styles.asked}>
        <QuantityField quantity={liveQuantity} />
        {rows.length > 0 && (
          <BestChoiceLine choice={best} quantity={shownQuantity} currency={part.currency} />
        )}
        <p className={styles.basis}>{texts.part.offersFor(country, part.currency)}</p>
      </div>
      <div className={styles.figures}>
        <OffersTable
          rows={rows}
          sort={sort}
          onSort={setSort}
          chosenId={chosen?.id ?? null}
          onChoose={setChoice}
          onOpenLink={(offerId) => openLink({ kind: 'offer', partId: part.id, offerId })}
          quantity={shownQuantity}
          currency={part.currency}
          country={country}
          now={now}
        />
        <div className={styles.facts}>
          <PriceBreaks chosen={chosen} currency={part.currency} />
          <Specifications part={part} />
        </div>
      </div>
    </>
  );
}
