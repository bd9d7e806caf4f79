import { Fragment, useEffect, useRef } from 'react';
import type { PriceBreak } from '../../../../electron/shared/contract/part';
import { comparablePrice } from '../../../../electron/shared/domain/pricing/comparable-price';
import { formatAmount, formatEstimate, formatMoney } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { texts } from '../../../texts/texts';
import { classNames } from '../../../ui/class-names';
import { FactsGroup, FactsPanel } from '../../../ui/facts-panel';
import styles from '../../../ui/facts-table.module.css';
import { keepRowInView } from '../../../ui/scroll-row-into-view';
import type { OfferRow } from './offer-rows';
import { useOffers } from './offers-context';
import { priceGroups } from './price-groups';
import { shownTotal } from './shown-total';

/** The service's conversion of a price into `currency`; null where there is none, or none is needed. */
function estimateOf(row: PriceBreak, currency: string) {
  const price = comparablePrice(row, currency);
  return price?.estimated ? price.unitPrice : null;
}

interface BreakRowProps {
  row: PriceBreak;
  currency: string;
  /** Whether the price applies at the quantity. */
  applies: boolean;
  /** What the row means at that quantity. */
  note: string | null;
  withConverted: boolean;
}

function BreakRow({ row, currency, applies, note, withConverted }: BreakRowProps) {
  const estimate = estimateOf(row, currency);
  const line = useRef<HTMLTableRowElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row of another offer may take this place in the list
  useEffect(() => {
    // Similar parts are drawn later and take space from this list.
    return applies && line.current ? keepRowInView(line.current) : undefined;
  }, [applies, row]);
  return (
    <tr ref={line} className={classNames(applies && styles.highlighted)}>
      <td data-value={row.quantity} className={styles.numeric}>
        {formatNumber(row.quantity)}
      </td>
      <td data-value={row.price} className={styles.numeric}>
        {row.currency ? formatMoney(row.price, row.currency) : formatAmount(row.price)}
      </td>
      {withConverted && (
        <td data-value={estimate ?? undefined} className={styles.numeric}>
          {estimate && formatEstimate(estimate, currency)}
        </td>
      )}
      <td className={styles.note}>{note}</td>
    </tr>
  );
}

/** The rate behind the converted prices of one currency, as the service states it. */
function GroupRate({ rows, currency }: { rows: readonly PriceBreak[]; currency: string }) {
  const [first] = rows;
  const rate = first?.converted?.rate;
  if (!first?.currency || !rate || estimateOf(first, currency) === null) return null;
  return (
    <span className={styles.rate}>{texts.offers.rate(first.currency, formatAmount(rate), currency)}</span>
  );
}

/** That the row is the price of the order, and of how many pieces; else what fewer pieces would cost. */
function noteOf(row: PriceBreak, { order, smallest, quantity }: OfferRow): string | null {
  const text = texts.priceBreaks;
  if (order?.priceBreak === row) {
    return order.orderQuantity === quantity ? text.applies : text.order(formatNumber(order.orderQuantity));
  }
  if (smallest?.priceBreak !== row) return null;
  return text.fewerCost(formatNumber(smallest.orderQuantity), shownTotal(smallest));
}

/** The price list of the selected offer, each of its currencies under its own heading. */
export function PriceBreaks() {
  const { part, selected } = useOffers();
  const { currency } = part;
  const prices = selected?.offer.prices ?? [];
  const groups = priceGroups(prices, currency);
  const withConverted = prices.some((row) => estimateOf(row, currency) !== null);
  const columns = withConverted ? 4 : 3;
  return (
    <FactsPanel
      id="price-breaks"
      heading={texts.priceBreaks.heading}
      aside={
        selected && (
          <span className={styles.of}>
            {selected.offer.seller.name} · {selected.offer.sku}
          </span>
        )
      }
      columns={
        <>
          <th scope="col" className={styles.numeric}>
            {texts.priceBreaks.quantity}
          </th>
          <th scope="col" className={styles.numeric}>
            {texts.priceBreaks.price}
          </th>
          {withConverted && (
            <th scope="col" className={styles.numeric}>
              {texts.priceBreaks.converted(currency)}
            </th>
          )}
          <td className={styles.note} />
        </>
      }
    >
      {groups.map((group) => (
        <Fragment key={group.currency ?? ''}>
          <FactsGroup columns={columns}>
            {group.currency ?? texts.priceBreaks.currencyNotStated}{' '}
            <GroupRate rows={group.rows} currency={currency} />
          </FactsGroup>
          {group.rows.map((row, index) => (
            <BreakRow
              // A seller may list a quantity twice: only the index tells such rows apart.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never reorders within a group
              key={index}
              row={row}
              currency={currency}
              withConverted={withConverted}
              applies={selected?.order?.priceBreak === row}
              note={selected && noteOf(row, selected)}
            />
          ))}
        </Fragment>
      ))}
      {groups.length === 0 && (
        <tr>
          <td colSpan={columns} className="muted">
            {selected ? texts.priceBreaks.none : texts.priceBreaks.noOffer}
          </td>
        </tr>
      )}
    </FactsPanel>
  );
}
