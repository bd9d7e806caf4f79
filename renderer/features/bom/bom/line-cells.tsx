import Big from 'big.js';
import type { ReactNode } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomColumn } from '../../../../electron/shared/contract/bom/bom-settings';
import { lifecycleText } from '../../../../electron/shared/domain/lifecycle-names';
import { orderReasonText } from '../../../components/order-reason-text';
import { formatMoney, formatTotal, formatUnitPrice } from '../../../format/format-money';
import { formatNumber, leadTimeWeeks } from '../../../format/format-number';
import { formatMoment, formatShortAge } from '../../../format/format-time';
import { bomTexts } from '../../../texts/bom-view-texts';
import { texts } from '../../../texts/texts';
import { AuthorizedSign } from '../../../ui/authorized-sign';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import type { CellOf, GridCell } from '../../../ui/grid/grid-row';
import { LockIcon } from '../../../ui/icons';
import { LifecycleBadge } from '../../../ui/lifecycle-badge';
import { StockBar } from '../../../ui/stock-bar';
import { referencesText } from '../references-text';
import { columnAt, type LineColumn } from './line-columns';
import type { LineRow } from './line-rows';
import styles from './lines-grid.module.css';
import { matchCell } from './match-cell';
import { partNumberCell } from './part-number-cell';
import { shownStock } from './shown-stock';

interface Context {
  /** Of the BOM. */
  readonly currency: string;
  /** The present time in ms. */
  readonly now: number;
}

const dash = (title?: string) => (
  <span className="muted" title={title}>
    —
  </span>
);

function textCell(text: string | null | undefined, className?: string): GridCell {
  if (!text) return { content: dash() };
  return { content: text, text, title: text, className: classNames(gridStyles.cut, className) };
}

const numberCell = (value: number | null, title?: string): GridCell =>
  value === null ? { content: dash(title) } : { content: formatNumber(value), value };

function referencesCell({ references }: BomLine): GridCell {
  const all = references.join(', ');
  return { ...textCell(referencesText(references)), text: all, title: all };
}

/**
 * What a line would cost as the part that it probably means. None of it is counted, so that none of it is copied as a number
 * either.
 */
const likelyCell = (content: ReactNode, className?: string): GridCell => ({
  content: <span className={styles.likely}>{content}</span>,
  title: bomTexts.likely,
  className,
});

function stockCell(line: BomLine): GridCell {
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
            {formatNumber(stock)}
          </span>
        )}
      </>
    ),
    value: stock ?? undefined,
    className: styles.stock,
  };
}

const lockSign = (
  <span role="img" aria-label={bomTexts.locked} title={bomTexts.locked} className="muted">
    <LockIcon />
  </span>
);

function distributorCell({ order, likelyOrder, lockedOffer }: BomLine): GridCell {
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

function orderQuantityCell({ order, likelyOrder, need }: BomLine): GridCell {
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

/** A sign of how the line's total has changed with the last lookup. */
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

function moneyCell(
  { order, likelyOrder, isExpired, changes }: BomLine,
  figure: 'unitPrice' | 'total',
  { currency }: Context,
): GridCell {
  const format = figure === 'total' ? formatTotal : formatUnitPrice;
  if (!order && likelyOrder) return likelyCell(format(likelyOrder.comparable[figure], currency));
  if (!order) return { content: dash(isExpired ? bomTexts.expired : bomTexts.noPrice) };
  const amount = order.comparable[figure];
  return {
    content: (
      <>
        {figure === 'total' && <ChangeSign changes={changes} currency={currency} />}
        {order.comparable.estimated && <span className={styles.estimated}>≈</span>}
        {format(amount, currency)}
      </>
    ),
    value: amount,
    title: order.comparable.estimated
      ? bomTexts.native(formatMoney(order[figure], order.currency))
      : undefined,
    className: figure === 'total' ? styles.total : undefined,
  };
}

function leadTimeCell({ part }: BomLine): GridCell {
  if (!part || part.leadTimeDays === null) return { content: dash() };
  const weeks = leadTimeWeeks(part.leadTimeDays);
  const text = texts.part.weeks(formatNumber(weeks), weeks === 1);
  return { content: text, value: part.leadTimeDays, text };
}

function ageCell({ part }: BomLine, now: number): GridCell {
  if (!part?.fetchedAt) return { content: dash() };
  const text = formatShortAge(part.fetchedAt, now);
  return { content: text, text, title: formatMoment(part.fetchedAt), className: 'muted' };
}

function skuCell({ order, lockedOffer }: BomLine): GridCell {
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

function lifecycleCell({ part }: BomLine): GridCell {
  return {
    content: <LifecycleBadge lifecycle={part?.lifecycle ?? null} isShort />,
    text: lifecycleText(part?.lifecycle ?? null),
  };
}

/** What is not bought is quiet in the whole row. */
const quietUnless = (isPopulated: boolean, cell: GridCell): GridCell =>
  isPopulated ? cell : { ...cell, className: classNames(cell.className, 'muted') };

/** The cells of a line; numbers are plain in `data-value`. */
export function lineCellOf(context: Context): CellOf<LineRow, LineColumn> {
  return ({ line }, column) => {
    const { id, at } = columnAt(column);
    return quietUnless(
      line.isPopulated,
      at === null ? cellIn(line, id, context) : moreCell(line.more[at], id, context),
    );
  };
}

/** What a line needs and costs for a further board count. */
function moreCell(
  more: BomLine['more'][number] | undefined,
  column: BomColumn,
  { currency }: Context,
): GridCell {
  if (!more) return { content: dash() };
  if (column === 'need') return numberCell(more.need);
  if (column === 'orderQuantity') return numberCell(more.orderQuantity);
  if (more.total === null) return { content: dash(bomTexts.noPrice) };
  return {
    content: (
      <>
        {more.estimated && <span className={styles.estimated}>≈</span>}
        {formatTotal(more.total, currency)}
      </>
    ),
    value: more.total,
    className: styles.total,
  };
}

function cellIn(line: BomLine, column: BomColumn, context: Context): GridCell {
  switch (column) {
    case 'number':
      return { content: formatNumber(line.number), value: line.number, className: 'muted' };
    case 'references':
      return referencesCell(line);
    case 'quantity':
      return numberCell(line.quantity, bomTexts.noQuantity);
    case 'need':
      return numberCell(line.need);
    case 'partNumber':
      return partNumberCell(line);
    case 'manufacturer':
      return textCell((line.part ?? line.likely?.part)?.manufacturer ?? line.manufacturer);
    case 'match':
      return matchCell(line);
    case 'lifecycle':
      return lifecycleCell(line);
    case 'stock':
      return stockCell(line);
    case 'distributor':
      return distributorCell(line);
    case 'sku':
      return skuCell(line);
    case 'orderQuantity':
      return orderQuantityCell(line);
    case 'unitPrice':
      return moneyCell(line, 'unitPrice', context);
    case 'lineTotal':
      return moneyCell(line, 'total', context);
    case 'leadTime':
      return leadTimeCell(line);
    case 'package':
      return textCell(line.part?.package, 'muted');
    case 'value':
      return textCell(line.value);
    case 'description':
      return textCell(line.description, 'muted');
    case 'footprint':
      return textCell(line.footprint, 'muted');
    case 'age':
      return ageCell(line, context.now);
    case 'note':
      return textCell(line.note, 'muted');
  }
}
