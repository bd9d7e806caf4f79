import { useState } from 'react';
import type { Part } from '../../electron/shared/contract/part';
import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { texts } from '../texts/texts';
import { classNames } from '../ui/class-names';
import { PackageSymbol } from '../ui/package-symbol';
import styles from './part-picture.module.css';

interface Props {
  part: Part;
  packageName: string | null;
  /** Shows only a picture that was loaded before, and never contacts an image host. */
  onlyIfLoaded?: boolean;
}

/** The part's picture, or its package as a symbol. Main fetches the picture by the part's id; its URL never reaches the page. */
export function PartPicture({ part, packageName, onlyIfLoaded = false }: Props) {
  const { settings, loadedPictures } = useApp();
  const { pictures } = useLiveValue(settings).settings;
  const loaded = useLiveValue(loadedPictures);
  const [missingOf, setMissingOf] = useState<string | null>(null);
  const { id } = part;
  const frame = classNames(styles.frame, onlyIfLoaded && styles.small);
  if (!pictures || !part.image || missingOf === id || (onlyIfLoaded && !loaded.has(id))) {
    return (
      <span className={frame}>
        <PackageSymbol name={packageName} size={onlyIfLoaded ? 24 : 28} />
      </span>
    );
  }
  return (
    <figure className={classNames(frame, styles.picture)}>
      <img
        key={id}
        src={`/${onlyIfLoaded ? 'loaded-part-image' : 'part-image'}/${encodeURIComponent(id)}`}
        alt={texts.part.picture(part.mpn)}
        onLoad={() => loadedPictures.set(new Set(loadedPictures.get()).add(id))}
        onError={() => setMissingOf(id)}
      />
    </figure>
  );
}
