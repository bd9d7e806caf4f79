import { formatNumber } from '../../../format/format-number';
import { regionName } from '../../../format/region-name';
import { texts } from '../../../texts/texts';
import { useOffers } from './offers-context';

/** What the table shows in place of rows: the filters hide them, or there are none, and why. */
export function NoOffers() {
  const { part, filtered } = useOffers();
  const { unread } = part.leftOut;
  const country = regionName(part.country);
  if (filtered.hidden > 0) {
    return (
      <>
        <strong>{texts.offerFilters.allHidden}</strong>
        <p>{texts.offerFilters.allHiddenLead(formatNumber(filtered.hidden))}</p>
      </>
    );
  }
  const reason =
    unread.sellers > 0 || unread.offers > 0
      ? texts.offers.noneRead
      : part.totalStock.kind === 'brokers-only'
        ? texts.offers.brokersOnlyLead(country)
        : texts.offers.noneLead(country);
  return (
    <>
      <strong>{texts.offers.none}</strong>
      <p>{reason}</p>
    </>
  );
}
