import type { ReactNode } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import { leftOutTexts } from '../../texts/left-out-texts';
import { Notice } from '../../ui/notice';
import { BestAnswer } from './offers/best-answer';
import { useOffers } from './offers/offers-context';
import { OffersTable } from './offers/offers-table';
import { OffersToolbar } from './offers/offers-toolbar';
import styles from './part-body.module.css';
import { PartSide } from './part-side';

interface Props {
  now: number;
  isPainted: boolean;
  similarButton: ReactNode;
  onOpenLink: (request: LinkRequest) => void;
  onCopyLink: () => void;
}

/** The answer and the offers behind it, with the prices of the selected one and the part's specifications beside them. */
export function PartBody({ now, isPainted, similarButton, onOpenLink, onCopyLink }: Props) {
  const { part, rows, best, split, next, mine, quantity } = useOffers();
  const openOffer = (offerId: string) => onOpenLink({ kind: 'offer', partId: part.id, offerId });
  const leftOut = leftOutTexts(part.leftOut);
  return (
    <div className={styles.body}>
      <div className={styles.main}>
        {rows.length > 0 && (
          <BestAnswer
            {...{ best, split, next, mine, quantity }}
            row={rows.find((row) => row.best) ?? null}
            currency={part.currency}
            onOpenOffer={openOffer}
          />
        )}
        {leftOut.length > 0 && (
          <div className={styles.notice}>
            <Notice>
              {leftOut.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </Notice>
          </div>
        )}
        <OffersToolbar />
        <OffersTable now={now} onOpenOffer={openOffer} onCopyLink={onCopyLink} />
      </div>
      <div className={styles.side}>
        <PartSide isPainted={isPainted} similarButton={similarButton} onOpenLink={onOpenLink} />
      </div>
    </div>
  );
}
