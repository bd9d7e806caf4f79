import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { texts } from '../../../texts/texts';
import { LookupButton } from './lookup-button';
import { linesToLookUp } from './lookup-lines';
import { LookupProgress } from './lookup-progress';

/** Looks up lines that have no answer; shows the progress while lines are looked up. Expired ones: `ExpiredPrices`. */
export function LookupControls({ view }: { view: BomView }) {
  const next = linesToLookUp(view);
  const market = texts.market.name(view.settings.country, view.settings.currency);
  if (view.lookup) return <LookupProgress bomId={view.id} progress={view.lookup} />;
  if (!next || next.kind === 'expired') return null;
  return (
    <LookupButton
      bomId={view.id}
      which={next.which}
      variant="primary"
      text={lookupTexts.lookUp[next.kind](formatNumber(next.lines), next.lines === 1, market)}
      parts={next.parts}
    />
  );
}
