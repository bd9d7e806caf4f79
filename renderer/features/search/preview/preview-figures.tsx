import { memo, useMemo } from 'react';
import type { Part } from '../../../../electron/shared/contract/part';
import { useApp } from '../../../bridge/app-context';
import { useLiveValue } from '../../../bridge/live-value';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { FailureNotice } from '../../../components/failure-notice';
import { PriceBreaks } from '../../../components/offers/price-breaks';
import { Specifications } from '../../../components/specifications/specifications';
import { texts } from '../../../texts/texts';
import { Button } from '../../../ui/button';
import { DocumentIcon } from '../../../ui/icons';
import { LowestTotals } from './lowest-totals';
import { PreviewAnswer } from './preview-answer';
import { previewOffers } from './preview-offers';
import styles from './preview-pane.module.css';

function PlainPreviewFigures({ part }: { part: Part }) {
  const { bridge, quantity: liveQuantity, settings } = useApp();
  const quantity = useLiveValue(liveQuantity);
  const { offers } = useLiveValue(settings).settings;
  const { best, rows } = useMemo(() => previewOffers(part, quantity, offers), [part, quantity, offers]);
  const link = useAsyncAction();
  return (
    <>
      <PreviewAnswer best={best} quantity={quantity} />
      <LowestTotals rows={rows} />
      <PriceBreaks row={rows.find((row) => row.best) ?? rows[0] ?? null} currency={part.currency} />
      <Specifications part={part} isReady />
      {part.datasheet && (
        <div className={styles.links}>
          <Button onPress={() => link.run(() => bridge.openLink({ kind: 'datasheet', partId: part.id }))}>
            <DocumentIcon />
            {texts.part.datasheet}
          </Button>
          {link.failure && <FailureNotice failure={link.failure} />}
        </div>
      )}
    </>
  );
}

/** Drawn anew for another part or quantity only: typing in the search box draws the screen around it. */
export const PreviewFigures = memo(PlainPreviewFigures);
