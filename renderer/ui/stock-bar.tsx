import type { CSSProperties } from 'react';
import { classNames } from './class-names';
import styles from './stock-bar.module.css';
import { stockShare } from './stock-share';

interface Props {
  /** In pieces; null where the number is not known, which leaves the bar's place empty. */
  stock: number | null;
  /** The pieces that are to be bought. */
  need: number;
  /** Of an offer that is not to be counted on: neither good nor bad. */
  muted?: boolean;
}

/** A stock beside its number, compared with the need. Decoration: the number says the same. */
export function StockBar({ stock, need, muted = false }: Props) {
  if (stock === null) return <span className={styles.bar} />;
  const tone = muted ? styles.muted : stock < need ? styles.short : styles.enough;
  const share = { '--share': `${stockShare(stock, need)}%` } as CSSProperties;
  return <span className={classNames(styles.bar, styles.track, tone)} style={share} aria-hidden="true" />;
}
