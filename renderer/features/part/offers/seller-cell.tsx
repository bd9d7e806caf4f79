import type { Offer } from '../../../../electron/shared/contract/part';
import { texts } from '../../../texts/texts';
import { Badge } from '../../../ui/badge';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import { CheckIcon } from '../../../ui/icons';
import styles from './offers-table.module.css';

function standing({ broker, authorized }: Offer['seller']): string {
  if (broker) return texts.offers.broker;
  return authorized ? texts.offers.authorized : texts.offers.notAuthorized;
}

export function SellerCell({ seller, best }: { seller: Offer['seller']; best: boolean }) {
  return (
    <>
      <span className={classNames(styles.sellerName, gridStyles.cut)} title={seller.name}>
        {seller.name}
      </span>
      <span className={styles.standing}>
        {best && (
          <Badge tone="good" icon={<CheckIcon />} title={texts.offers.bestTitle}>
            {texts.offers.best}
          </Badge>
        )}
        <span className={gridStyles.small}>{standing(seller)}</span>
      </span>
    </>
  );
}
