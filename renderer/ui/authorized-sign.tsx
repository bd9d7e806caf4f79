import type { Offer } from '../../electron/shared/contract/part';
import { texts } from '../texts/texts';
import styles from './authorized-sign.module.css';

/**
 * Whether a distributor is authorized, as a sign before its name: a shield, a triangle for a broker, and the same room left
 * empty for one that is neither.
 */
export function AuthorizedSign({ seller }: { seller: Pick<Offer['seller'], 'authorized' | 'broker'> }) {
  const { broker, authorized } = seller;
  const title = broker
    ? texts.offers.broker
    : authorized
      ? texts.offers.authorized
      : texts.offers.notAuthorized;
  return (
    <span
      role="img"
      aria-label={title}
      className={styles.sign}
      data-kind={broker ? 'broker' : authorized ? 'authorized' : undefined}
      title={title}
    />
  );
}
