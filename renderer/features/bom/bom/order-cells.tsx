import Big from 'big.js';
import type { ReactNode } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomColumn } from '../../../../electron/shared/contract/bom/bom-settings';
import { orderReasonText } from '../../../components/order-reason-text';
import { formatMoney, formatTotal, formatUnitPrice, hiddenDigits } from '../../../format/format-money';
import { formatCompact, formatNumber } from '../../../format/format-number';
import { bomTexts } from '../../../texts/bom-view-texts';
import { texts } from '../../../texts/texts';
import { AuthorizedSign } from '../../../ui/authorized-sign';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import type { GridCell } from '../../../ui/grid/grid-row';
import { LockIcon } from '../../../ui/icons';
import { StockBar } from '../../../ui/stock-bar';
import styles from './lines-grid.module.css';
import { dash, numberCell, textCell } from './plain-cells';
import { shownStock } from './shown-stock';

/** What a line would cost as its likely part. It is in no total, so it is not copied as a number either. */
const likelyCell = (content: ReactNode, className?: string): GridCell => ({
  content: <span className={styles.likely}>{content}</span>,
  title: bomTexts.likely,
  className,
});

export function stockCell(line: BomLine): GridCell {
  const { order, need } = line;
  const stock = shownStock(line);
  if (!order) return { content: dash() };
  const isShort = stock !== null && need !== null && stock < need;
  return {
    content: (
      <>
        <StockBar stock={stock} need={need ?? 0} />
        {stock === null ? (
          dash(texts.offers.stockUnknown)
        ) : (
          <span className={classNames(stock === 0 ? 'muted' : isShort && styles.short)}>
            {formatCompact(stock)}
          </span>
        )}
      </>
    ),
    value: stock ?? undefined,
    title: stock === null ? undefined : formatNumber(stock),
    className: styles.stock,
  };
}

const lockSign = (
  <span role="img" aria-label={bomTexts.locked} title={bomTexts.locked} className="muted">
    <LockIcon />
  </span>
);

export function distributorCell({ order, likelyOrder, lockedOffer }: BomLine): GridCell {
  // What the user has decided stays when its price does not.
  if (!order && lockedOffer)
    return {
      content: (
        <>
          <span className={classNames(gridStyles.cut, 'muted')}>{lockedOffer.distributorName}</span>
          {lockSign}
        </>
      ),
      text: lockedOffer.distributorName,
      title: lockedOffer.distributorName,
      className: classNames(styles.distributor, styles.afterNumbers),
    };
  if (!order && likelyOrder)
    return likelyCell(likelyOrder.distributor.name, classNames(gridStyles.cut, styles.afterNumbers));
  if (!order) return { content: dash(), className: styles.afterNumbers };
  const { distributor, isLocked } = order;
  return {
    content: (
      <>
        <AuthorizedSign seller={distributor} />
        <span className={classNames(gridStyles.cut, !distributor.authorized && 'muted')}>
          {distributor.name}
        </span>
        {isLocked && lockSign}
      </>
    ),
    text: distributor.name,
    title: distributor.name,
    className: classNames(styles.distributor, styles.afterNumbers),
  };
}

export function orderQuantityCell({ order, likelyOrder, need }: BomLine): GridCell {
  if (!order && likelyOrder) return likelyCell(formatNumber(likelyOrder.orderQuantity));
  if (!order) return { content: dash() };
  const { orderQuantity, reason } = order;
  const isMore = need !== null && orderQuantity > need;
  return {
    content: <span className={isMore ? styles.more : 'muted'}>{formatNumber(orderQuantity)}</span>,
    value: orderQuantity,
    title: reason ? orderReasonText(reason, orderQuantity, null) : undefined,
  };
}

/** A sign of how the line's total changed in the last lookup. */
function ChangeSign({ changes, currency }: Pick<BomLine, 'changes'> & { currency: string }) {
  if (!changes?.total) return null;
  const { before, after } = changes.total;
  const isMore = new Big(after).gt(before);
  const text = (isMore ? bomTexts.costsMore : bomTexts.costsLess)(formatTotal(before, currency));
  return (
    <span role="img" aria-label={text} title={text} className="muted">
      {isMore ? '↑' : '↓'}
    </span>
  );
}

export function moneyCell(
  { order, likelyOrder, isExpired, changes }: BomLine,
  figure: 'unitPrice' | 'total',
  currency: string,
): GridCell {
  const format = figure === 'total' ? formatTotal : formatUnitPrice;
  if (!order && likelyOrder) return likelyCell(format(likelyOrder.comparable[figure], currency));
  if (!order) return { content: dash(isExpired ? bomTexts.expired : bomTexts.noPrice) };
  const amount = order.comparable[figure];
  const shown = format(amount, currency);
  return {
    content: (
      <>
        {figure === 'total' && <ChangeSign changes={changes} currency={currency} />}
        {order.comparable.estimated && <span className={styles.estimated}>≈</span>}
        {shown}
      </>
    ),
    value: amount,
    title: order.comparable.estimated
      ? bomTexts.native(formatMoney(order[figure], order.currency))
      : hiddenDigits(amount, currency, shown),
    className: figure === 'total' ? styles.total : undefined,
  };
}

export function skuCell({ order, lockedOffer }: BomLine): GridCell {
  if (!order && lockedOffer) return textCell(lockedOffer.sku, 'muted');
  if (!order) return { content: dash() };
  return {
    content: (
      <span className={styles.sku} title={order.sku} data-whole>
        {order.sku}
      </span>
    ),
    text: order.sku,
  };
}

/** What a line needs and costs for a further board count. */
export function moreCell(
  more: BomLine['more'][number] | undefined,
  column: BomColumn,
  currency: string,
): GridCell {
  if (!more) return { content: dash() };
  if (column === 'need') return numberCell(more.need);
  if (column === 'orderQuantity') return numberCell(more.orderQuantity);
  if (more.total === null) return { content: dash(bomTexts.noPrice) };
  const shown = formatTotal(more.total, currency);
  return {
    content: (
      <>
        {more.estimated && <span className={styles.estimated}>≈</span>}
        {shown}
      </>
    ),
    value: more.total,
    title: more.isShort
      ? bomTexts.shortAtBoards
      : more.estimated
        ? undefined
        : hiddenDigits(more.total, currency, shown),
    className: classNames(styles.total, more.isShort && styles.short),
  };
}
