import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { texts } from '../../../texts/texts';
import { LookupButton } from './lookup-button';
import { linesToLookUp } from './lookup-lines';
import { LookupProgress } from './lookup-progress';

/** Looks up lines that have no answer or have expired; shows the progress while that runs. */
export function LookupControls({ view }: { view: BomView }) {
  const next = linesToLookUp(view);
  const market = texts.market.name(view.settings.country, view.settings.currency);
  if (view.lookup) return <LookupProgress bomId={view.id} progress={view.lookup} />;
  if (!next) return null;
  return (
    <LookupButton
      bomId={view.id}
      which={next.which}
      variant={next.kind === 'expired' ? 'plain' : 'primary'}
      text={lookupTexts.lookUp[next.kind](formatNumber(next.lines), next.lines === 1, market)}
      parts={next.parts}
    />
  );
}
