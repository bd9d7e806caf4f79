import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { formatNumber } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { Button } from '../../../ui/button';
import { ChevronIcon, CloseIcon } from '../../../ui/icons';
import type { BomChanges } from '../bom/use-bom';
import { referencesText } from '../references-text';
import { Candidates } from './candidates';
import { LineDoubts } from './line-doubts';
import { LineFields } from './line-fields';
import { LineNote } from './line-note';
import { LinePrices } from './line-prices';
import { MatchSection } from './match-section';
import styles from './panel.module.css';
import { RefreshedValues } from './refreshed-values';

interface Props {
  view: BomView;
  line: BomLine;
  changes: BomChanges;
  /** To the line before or after it. */
  onStep: (by: -1 | 1) => void;
  onClose: () => void;
}

/** All about one line: what it was matched with, what it may mean instead, where it can be bought. */
export function LinePanel({ view, line, changes, onStep, onClose }: Props) {
  const { kind } = line.match;
  const title = panelTexts.label(formatNumber(line.number));
  const need = line.need === null ? '—' : formatNumber(line.need);
  return (
    <section aria-label={title} className={styles.panel}>
      <div className={styles.head}>
        <h2>{title}</h2>
        <span className={styles.facts}>{panelTexts.need(referencesText(line.references), need)}</span>
        <Button
          variant="quiet"
          className={styles.up}
          aria-label={panelTexts.previous}
          onPress={() => onStep(-1)}
        >
          <ChevronIcon />
        </Button>
        <Button variant="quiet" aria-label={panelTexts.next} onPress={() => onStep(1)}>
          <ChevronIcon />
        </Button>
        <Button variant="quiet" aria-label={panelTexts.close} onPress={onClose}>
          <CloseIcon />
        </Button>
      </div>
      <LineDoubts key={`doubts ${line.id}`} line={line} changes={changes} />
      <MatchSection key={`match ${line.id}`} view={view} line={line} changes={changes} />
      <RefreshedValues changes={line.changes} currency={view.settings.currency} />
      {line.part && <LinePrices key={line.part.id} view={view} line={line} changes={changes} />}
      {(kind === 'exact' || kind === 'chosen') && (
        <Candidates key={`candidates ${line.id}`} view={view} line={line} changes={changes} />
      )}
      <LineFields key={`fields ${line.id}`} view={view} line={line} changes={changes} />
      <LineNote key={`note ${line.id}`} line={line} changes={changes} />
    </section>
  );
}
