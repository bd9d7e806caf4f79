import { isRecommended, type OfferRow } from '../../../components/offers/offer-rows';
import { texts } from '../../../texts/texts';
import { AuthorizedSign } from '../../../ui/authorized-sign';
import { classNames } from '../../../ui/class-names';
import gridStyles from '../../../ui/grid/grid.module.css';
import styles from './offers-table.module.css';

/** A distributor with its standing; of one that is not authorized the name is quieter. */
export function SellerCell({ row }: { row: OfferRow }) {
  const { seller } = row.offer;
  const isBest = isRecommended(row);
  return (
    <>
      <AuthorizedSign seller={seller} />
      <span
        className={classNames(gridStyles.cut, isBest && styles.recommended, !seller.authorized && 'muted')}
      >
        {seller.name}
      </span>
      {isBest && <span className="visually-hidden">{texts.offers.best}</span>}
    </>
  );
}
