import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomCandidates } from '../../../../electron/shared/contract/bom/bom-lookup';
import { comparedTotal } from '../../../components/offers/shown-total';
import { formatCompact } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { Button } from '../../../ui/button';
import { KeyHint } from '../../../ui/key-hint';
import layoutStyles from '../../../ui/layout.module.css';
import { LifecycleBadge } from '../../../ui/lifecycle-badge';
import { classReason } from '../bom/match-cell';
import styles from './panel.module.css';

interface Props {
  candidate: BomCandidates['rows'][number];
  /** The distributor's number of the line. */
  sku: BomLine['sku'];
  /** The key that chooses it. */
  number: number;
  isUsed: boolean;
  onUse: () => void;
  onOpen: () => void;
}

/** A part that a line may mean, and why. */
export function CandidateCard({ candidate: { part, match }, sku, number, isUsed, onUse, onOpen }: Props) {
  const { best, authorizedStock } = part;
  return (
    <li className={styles.card} data-used={isUsed || undefined}>
      <KeyHint name={String(number)} isAlways />
      <div className={styles.about}>
        <div className={styles.between}>
          <span>
            <strong>{part.mpn}</strong> <span className="muted">{part.manufacturer?.name}</span>
          </span>
          {best && <strong>{comparedTotal(best.comparable)}</strong>}
        </div>
        <div className={styles.between}>
          <span className={styles.facts}>
            {part.package} <LifecycleBadge lifecycle={part.lifecycle} isShort />
          </span>
          {authorizedStock !== null && (
            <span className="muted">{panelTexts.inStock(formatCompact(authorizedStock))}</span>
          )}
        </div>
        <p className="muted">{classReason(match.class, sku)}</p>
        <div className={layoutStyles.actions}>
          {!isUsed && (
            <Button
              variant={number === 1 ? 'primary' : 'plain'}
              aria-keyshortcuts={String(number)}
              aria-label={`${panelTexts.use}: ${part.mpn}`}
              onPress={onUse}
            >
              {panelTexts.use}
            </Button>
          )}
          <Button aria-label={`${panelTexts.open} ${part.mpn}`} onPress={onOpen}>
            {panelTexts.open}
          </Button>
        </div>
      </div>
    </li>
  );
}
