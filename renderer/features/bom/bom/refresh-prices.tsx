import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { LookupButton } from './lookup-button';
import { linesToLookUp } from './lookup-lines';

/** Refreshes prices before they expire, once nothing else needs a lookup. Sample prices never change. */
export function RefreshPrices({ view }: { view: BomView }) {
  const { cost, source, lookup } = view;
  if (lookup || linesToLookUp(view) || cost.found === 0 || source !== 'nexar') return null;
  return (
    <LookupButton
      bomId={view.id}
      which="found"
      variant="quiet"
      title={lookupTexts.refreshTitle}
      text={lookupTexts.refresh}
      parts={cost.found}
    />
  );
}
