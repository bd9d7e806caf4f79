import type { Part } from '../../../electron/shared/contract/part';
import type { PartRow } from '../../../electron/shared/contract/part-row';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { hashOf } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { useOffers } from './offers/offers-context';
import styles from './other-manufacturers.module.css';
import { PriceDifference, UnitPrice } from './price-difference';

const sameNumber = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The listed parts of the same number by other manufacturers: loaded already, and free to open. */
function otherManufacturers(part: Part, listed: readonly PartRow[]): PartRow[] {
  return listed.filter(
    ({ mpn, manufacturer }) =>
      sameNumber(mpn, part.mpn) && manufacturer !== null && manufacturer.id !== part.manufacturer?.id,
  );
}

/** Who else makes a part of this number, by the latest results. */
export function OtherManufacturers() {
  const { part, best } = useOffers();
  const others = otherManufacturers(part, useLiveValue(useApp().listedParts));
  if (others.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{texts.similar.others(part.mpn)}</h3>
      <ul>
        {others.map((row) => (
          <li key={row.id} className={styles.row}>
            <a href={hashOf({ screen: 'part', partId: row.id, similar: true })} className={styles.name}>
              {row.manufacturer?.name}
            </a>
            <UnitPrice best={row.best} />
            <span className={styles.difference}>
              <PriceDifference best={row.best} own={best} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
