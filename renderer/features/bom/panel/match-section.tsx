import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { lookupTexts } from '../../../texts/bom-lookup-texts';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import { togglePopulated } from '../bom/line-changes';
import { LookupButton } from '../bom/lookup-button';
import { notFoundLines, notFoundParts } from '../bom/lookup-lines';
import { matchReason } from '../bom/match-cell';
import type { BomChanges } from '../bom/use-bom';
import { boughtAlternate } from '../bought-alternate';
import { countSame } from '../same-lines';
import { wantedNumber } from '../wanted-number';
import { Candidates } from './candidates';
import { LineAlternates } from './line-alternates';
import styles from './panel.module.css';
import { needsPart } from './use-candidates';

interface Props {
  view: BomView;
  line: BomLine;
  changes: BomChanges;
}

/** What the user should know about the match, in a sentence; null where it is as it should be. */
function headline(line: BomLine): string | null {
  const { match, part } = line;
  const asked = wantedNumber(line);
  if (asked === null) return panelTexts.noPartNumber;
  if (match.kind === 'needs-review') return panelTexts.needsReview(asked);
  if (match.kind === 'not-found') return panelTexts.notFound(asked);
  if (match.kind === 'chosen') return part ? panelTexts.chosen(part.mpn) : panelTexts.leftOpen;
  return null;
}

const partName = ({ partNumber, manufacturer }: BomLine['alternates'][number]): string =>
  [partNumber, manufacturer].filter(Boolean).join(', ');

/** What the line was matched with and why, and what the user can decide instead. */
export function MatchSection({ view, line, changes }: Props) {
  const { match, readPart, sku, footprint, value, isPopulated, alternates } = line;
  const text = headline(line);
  const skuInFile = sku && panelTexts.sku(sku.distributor, sku.sku);
  const inFile = [readPart?.partNumber, readPart?.manufacturer, skuInFile, value, footprint]
    .filter(Boolean)
    .join(', ');
  const isOpen = needsPart(match.kind);
  const bought = boughtAlternate(line);
  const same = countSame(view.lines, line);
  const notFound = notFoundLines(view);
  return (
    <section>
      <div className={styles.state} data-tone={isOpen ? 'warn' : undefined}>
        {text !== null && <p className={styles.headline}>{text}</p>}
        <p>{matchReason(line)}</p>
        {inFile && <p className={styles.inFile}>{panelTexts.inFile(inFile)}</p>}
        {bought && <p>{panelTexts.boughtAlternate(partName(bought))}</p>}
        <LineAlternates alternates={alternates} />
      </div>
      {isOpen && <Candidates view={view} line={line} changes={changes} />}
      <div className={`${layoutStyles.actions} ${styles.actions}`}>
        {match.kind === 'needs-review' && (
          <Button onPress={() => changes.choose(line.id, { kind: 'as-is' })}>{panelTexts.leaveOpen}</Button>
        )}
        {match.kind === 'not-found' && view.source === 'nexar' && (
          <LookupButton
            bomId={view.id}
            which="not-found"
            lineId={line.id}
            isBusy={view.lookup !== null}
            text={lookupTexts.again}
            parts={notFoundParts(line, view.settings)}
          />
        )}
        {match.kind === 'not-found' && view.source === 'nexar' && notFound > 1 && (
          <LookupButton
            bomId={view.id}
            which="not-found"
            variant="quiet"
            isBusy={view.lookup !== null}
            text={lookupTexts.allAgain(formatNumber(notFound))}
            parts={view.cost.notFound}
          />
        )}
        {match.kind === 'chosen' && (
          <Button onPress={() => changes.choose(line.id, null)}>{panelTexts.undoChoice}</Button>
        )}
        {same > 1 && (
          <Button onPress={() => changes.merge(line.id)}>{panelTexts.merge(formatNumber(same))}</Button>
        )}
        <Button onPress={() => togglePopulated([line], changes)}>
          {isPopulated ? panelTexts.doNotPopulate : panelTexts.populate}
        </Button>
      </div>
    </section>
  );
}
