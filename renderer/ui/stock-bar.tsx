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

const width = 32;

/** A stock beside its number, compared with the need. Decoration: the number says the same. */
export function StockBar({ stock, need, muted = false }: Props) {
  if (stock === null) return <span className={styles.bar} />;
  const tone = muted ? styles.muted : stock < need ? styles.short : styles.enough;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${width} 4`} aria-hidden="true">
      <rect className={styles.track} width={width} height="4" rx="2" />
      {stock > 0 && (
        <rect
          className={classNames(styles.fill, tone)}
          width={(width * stockShare(stock, need)) / 100}
          height="4"
          rx="2"
        />
      )}
    </svg>
  );
}
