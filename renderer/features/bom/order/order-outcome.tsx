import { formatNumber } from '../../../format/format-number';
import { orderTexts } from '../../../texts/bom-order-texts';
import { CheckIcon } from '../../../ui/icons';
import styles from './order.module.css';
import type { DoneOrder } from './use-order';

/** What was handed on, and what of it differs from the BOM. */
export function OrderOutcome({ as, address = 0, addresses, result }: DoneOrder & { addresses: number }) {
  const { items, lines, cut, changedSkus, withoutSku } = result;
  const merged = lines - items;
  const what = orderTexts.itemsOfLines(formatNumber(items), items === 1, formatNumber(lines), lines === 1);
  const text =
    as === 'cart' && addresses > 1
      ? orderTexts.openedOf(formatNumber(address + 1), formatNumber(addresses), what)
      : orderTexts.done[as](what);
  const remarks = [
    ...(merged > 0 ? [orderTexts.merged(formatNumber(merged), merged === 1)] : []),
    ...withoutSku.map(orderTexts.withoutSku),
    ...changedSkus.map(orderTexts.changedSku),
    ...cut.map(({ sku, omitted }) => orderTexts.cut(sku, formatNumber(omitted), omitted === 1)),
  ];
  return (
    <>
      <p className={styles.doneWhat}>
        <CheckIcon />
        {text}
      </p>
      {remarks.length > 0 && (
        <ul className={styles.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </>
  );
}
