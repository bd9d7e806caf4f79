import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { LookupButton } from './lookup-button';
import { linesToLookUp } from './lookup-lines';

/** Asks for prices that have not expired, once nothing else is to be looked up. Those of sample parts never change. */
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
