import { Fragment, type ReactNode, useState } from 'react';
import type { PriceBreak } from '../../../electron/shared/contract/part';
import { formatAmount } from '../../format/format-money';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { FactsGroup, FactsPanel } from '../../ui/facts-panel';
import styles from '../../ui/facts-table.module.css';
import type { OfferRow } from './offer-rows';
import { PriceBreakRow } from './price-break-row';
import { priceGroups } from './price-groups';
import { estimateOf, stepMark } from './price-steps';

/** The rate behind the converted prices of one currency, as the service states it. */
function GroupRate({ rows, currency }: { rows: readonly PriceBreak[]; currency: string }) {
  const [first] = rows;
  const rate = first?.converted?.rate;
  if (!first?.currency || !rate || estimateOf(first, currency) === null) return null;
  return (
    <span className={styles.rate}>{texts.offers.rate(first.currency, formatAmount(rate), currency)}</span>
  );
}

interface Props {
  /** The offer at the quantity; null where there is none. */
  row: OfferRow | null;
  /** That of the comparison. */
  currency: string;
  /** At the end of the heading. */
  tools?: ReactNode;
}

/** The price list of an offer: the currency that it is compared in first, the others after a press. */
export function PriceBreaks({ row, currency, tools }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const text = texts.priceBreaks;
  const offer = row?.offer;
  const groups = priceGroups(offer?.prices ?? [], row?.order?.currency ?? currency);
  const isOpen = offer !== undefined && open === offer.id;
  const shown = isOpen ? groups : groups.slice(0, 1);
  const withConverted = shown.some(({ rows }) => rows.some((step) => estimateOf(step, currency) !== null));
  const columns = withConverted ? 4 : 3;
  const others = groups.length - 1;
  return (
    <FactsPanel
      id="price-breaks"
      heading={text.heading}
      aside={
        <>
          <span className={styles.of} title={offer && `${offer.seller.name} ${offer.sku}`}>
            {offer?.seller.name}
          </span>
          {tools}
        </>
      }
      columns={
        <>
          <th scope="col">{text.quantity}</th>
          <th scope="col">{text.price}</th>
          {withConverted && <th scope="col">{text.converted(currency)}</th>}
          <th scope="col">{text.note}</th>
        </>
      }
    >
      {shown.map((group) => (
        <Fragment key={group.currency ?? ''}>
          {(groups.length > 1 || group.currency !== currency) && (
            <FactsGroup columns={columns}>
              {group.currency ?? text.currencyNotStated} <GroupRate rows={group.rows} currency={currency} />
            </FactsGroup>
          )}
          {group.rows.map((step, index) => (
            <PriceBreakRow
              // A seller may list a quantity twice: only the index tells such rows apart.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never reorders within a group
              key={index}
              step={step}
              currency={currency}
              withConverted={withConverted}
              mark={row && stepMark(step, row)}
            />
          ))}
        </Fragment>
      ))}
      {others > 0 && (
        <tr>
          <td colSpan={columns}>
            <Button
              variant="link"
              className={styles.fold}
              aria-expanded={isOpen}
              onPress={() => setOpen(isOpen ? null : (offer?.id ?? null))}
            >
              {isOpen ? text.showLess : text.otherCurrencies(formatNumber(others), others === 1)}
            </Button>
          </td>
        </tr>
      )}
      {groups.length === 0 && (
        <tr>
          <td colSpan={columns} className="muted">
            {row ? text.none : text.noOffer}
          </td>
        </tr>
      )}
    </FactsPanel>
  );
}
