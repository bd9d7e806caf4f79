import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { needsCheck } from '../../../../electron/shared/domain/bom/reading/line-doubt';
import { formatNumber } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import layoutStyles from '../../../ui/layout.module.css';
import type { BomChanges } from '../bom/use-bom';
import { doubtText } from '../doubt-text';
import styles from './panel.module.css';

/** What about the line is in doubt, and what settles it. */
export function LineDoubts({ line, changes }: { line: BomLine; changes: BomChanges }) {
  const { doubts } = line;
  if (doubts.length === 0) return null;
  const isOpen = doubts.some(needsCheck);
  const differing = doubts.find((doubt) => doubt.kind === 'quantity-differs');
  const isMerged = doubts.some(({ kind }) => kind === 'merged');
  return (
    <section aria-label={panelTexts.toCheck} className={styles.state} data-tone={isOpen ? 'warn' : undefined}>
      {isOpen && <p className={styles.headline}>{panelTexts.toCheck}</p>}
      <ul>
        {doubts.map((doubt) => (
          <li key={JSON.stringify(doubt)}>{doubtText(doubt)}</li>
        ))}
      </ul>
      {(isOpen || isMerged) && (
        <div className={classNames(layoutStyles.actions, styles.settle)}>
          {isOpen && (
            <Button onPress={() => changes.lines([line.id], { isChecked: true })}>
              {panelTexts.looksRight}
            </Button>
          )}
          {differing && (
            <Button onPress={() => changes.lines([line.id], { quantity: differing.references })}>
              {panelTexts.countReferences(formatNumber(differing.references))}
            </Button>
          )}
          {isMerged && <Button onPress={() => changes.separate(line.id)}>{panelTexts.takeApart}</Button>}
        </div>
      )}
    </section>
  );
}
