import { useState } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { texts } from '../../texts/texts';
import { ChipIcon } from '../../ui/icons';
import { Credit } from './credit';
import styles from './part-head.module.css';

interface Props {
  part: Part;
  credit: NonNullable<Part['image']>['credit'];
  onOpenLink: (request: LinkRequest) => void;
}

/** The part's picture with its credit. Main fetches it by the part's id; its URL never reaches the page. */
export function PartPicture({ part, credit, onOpenLink }: Props) {
  const [missing, setMissing] = useState(false);
  return (
    <figure className={styles.picture}>
      <div className={styles.frame} data-missing={missing || undefined}>
        {missing ? (
          <ChipIcon size={28} />
        ) : (
          <img
            src={`/part-image/${encodeURIComponent(part.id)}`}
            alt={texts.part.picture(part.mpn)}
            onError={() => setMissing(true)}
          />
        )}
      </div>
      {credit && !missing && (
        <figcaption>
          <Credit
            what={texts.part.pictureCredit}
            credit={credit}
            pageName={texts.part.pictureCreditPage}
            onOpen={() => onOpenLink({ kind: 'image-credit', partId: part.id })}
          />
        </figcaption>
      )}
    </figure>
  );
}
