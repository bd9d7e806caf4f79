import type { ReactNode } from 'react';
import type { DistributorOrder } from '../../../../electron/shared/contract/bom/export';
import { formatNumber } from '../../../format/format-number';
import { orderTexts as text } from '../../../texts/bom-order-texts';
import { Button } from '../../../ui/button';
import { useInitialFocus } from '../use-initial-focus';
import styles from './order.module.css';
import type { OrderPress } from './use-order';

interface Props {
  ways: DistributorOrder;
  isBusy: boolean;
  onOrder: (press: OrderPress) => void;
}

function Way({ note, children }: { note: string; children: ReactNode }) {
  return (
    <li className={styles.way}>
      <div className={styles.buttons}>{children}</div>
      <span className={styles.note}>{note}</span>
    </li>
  );
}

/** The ways in which a distributor can be handed an order. */
export function OrderWays({ ways, isBusy, onOrder }: Props) {
  const { name, hasOwnForm, addresses, octocart } = ways;
  const first = useInitialFocus<HTMLButtonElement>();
  const carts = Array.from({ length: addresses }, (_, address) => address);
  return (
    <ul className={styles.ways}>
      <Way note={hasOwnForm ? text.copyOwnNote(name) : text.copyCsvNote(name)}>
        <Button ref={first} variant="primary" isBusy={isBusy} onPress={() => onOrder({ as: 'copy' })}>
          {hasOwnForm ? text.copyOwn(name) : text.copyCsv}
        </Button>
      </Way>
      <Way note={text.saveCsvNote}>
        <Button isBusy={isBusy} onPress={() => onOrder({ as: 'csv' })}>
          {text.saveCsv}
        </Button>
      </Way>
      {addresses > 0 && (
        <Way note={addresses === 1 ? text.cartNote(name) : text.cartsNote}>
          {carts.map((address) => (
            <Button key={address} isBusy={isBusy} onPress={() => onOrder({ as: 'cart', address })}>
              {addresses === 1
                ? text.openCart
                : text.openCartOf(formatNumber(address + 1), formatNumber(addresses))}
            </Button>
          ))}
        </Way>
      )}
      {octocart && (
        <Way note={text.octocartNote(name)}>
          <Button isBusy={isBusy} onPress={() => onOrder({ as: 'octocart' })}>
            {text.octocart}
          </Button>
        </Way>
      )}
    </ul>
  );
}
