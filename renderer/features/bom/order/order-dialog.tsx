import { useQuery } from '@tanstack/react-query';
import { useId, useRef } from 'react';
import type { BomTotals, BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { useApp } from '../../../bridge/app-context';
import { bomKey } from '../../../bridge/boms';
import { failureOf } from '../../../bridge/parts-failure';
import { FailureNotice } from '../../../components/failure-notice';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { orderTexts } from '../../../texts/bom-order-texts';
import { Button } from '../../../ui/button';
import { ModalDialog } from '../../../ui/modal-dialog';
import dialogStyles from '../dialog.module.css';
import styles from './order.module.css';
import { OrderOutcome } from './order-outcome';
import { OrderWays } from './order-ways';
import { ShortLines } from './short-lines';
import { useOrder } from './use-order';

interface Props {
  view: BomView;
  distributor: BomTotals['distributors'][number];
  onClose: () => void;
}

/** What is ordered from a distributor, and the ways to hand it on. */
export function OrderDialog({ view, distributor, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { bridge } = useApp();
  const order = useOrder(view.id, distributor.id);
  const { data, error, refetch } = useQuery({
    queryKey: [...bomKey(view.id).queryKey, 'orders', view.revision],
    queryFn: ({ signal }) => bridge.bomOrders({ bomId: view.id }, signal),
  });
  const ways = data?.distributors.find((each) => each.id === distributor.id);
  const boards = view.settings.boards[0] ?? 1;
  const unordered = data?.unordered ?? 0;
  return (
    <ModalDialog
      ref={dialog}
      aria-labelledby={`${id}-heading`}
      className={dialogStyles.dialog}
      onClose={onClose}
    >
      <div className={dialogStyles.form}>
        <h2 id={`${id}-heading`}>{orderTexts.heading(distributor.name)}</h2>
        <p>
          {orderTexts.linesFor(
            formatNumber(distributor.lines),
            distributor.lines === 1,
            formatNumber(boards),
            boards === 1,
          )}
          {', '}
          <strong>{formatCost(distributor.total, view.settings.currency, distributor.estimated)}</strong>{' '}
          <span className="muted">{orderTexts.totalNote}</span>
        </p>
        <ShortLines lines={view.lines} distributorId={distributor.id} />
        {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <p className="muted">{orderTexts.preparing}</p>}
        {ways && <OrderWays ways={ways} isBusy={order.busy} onOrder={order.run} />}
        {order.failure && <FailureNotice failure={order.failure} />}
        <div role="status" className={styles.done}>
          {order.done && <OrderOutcome {...order.done} addresses={ways?.addresses ?? 0} />}
        </div>
        {unordered > 0 && (
          <p className="muted">{orderTexts.unordered(formatNumber(unordered), unordered === 1)}</p>
        )}
        <div className={dialogStyles.actions}>
          <Button onPress={() => dialog.current?.close()}>{orderTexts.close}</Button>
        </div>
      </div>
    </ModalDialog>
  );
}
