import { useState } from 'react';
import type { Part } from '../../../electron/shared/contract/part';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { texts } from '../../texts/texts';
import { PackageSymbol } from '../../ui/package-symbol';
import styles from './part-head.module.css';

/** The part's picture, or its package as a symbol. Main fetches the picture by the part's id; its URL never reaches the page. */
export function PartPicture({ part, packageName }: { part: Part; packageName: string | null }) {
  const { pictures } = useLiveValue(useApp().settings).settings;
  const [isMissing, setMissing] = useState(false);
  if (!pictures || !part.image || isMissing) {
    return (
      <span className={styles.symbol}>
        <PackageSymbol name={packageName} size={28} />
      </span>
    );
  }
  return (
    <figure className={styles.picture}>
      <img
        src={`/part-image/${encodeURIComponent(part.id)}`}
        alt={texts.part.picture(part.mpn)}
        onError={() => setMissing(true)}
      />
    </figure>
  );
}
