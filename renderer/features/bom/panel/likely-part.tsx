import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomSettings } from '../../../../electron/shared/contract/bom/bom-settings';
import { formatCost } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import { Button } from '../../../ui/button';
import layoutStyles from '../../../ui/layout.module.css';
import { LifecycleBadge } from '../../../ui/lifecycle-badge';
import type { BomChanges } from '../bom/use-bom';
import { useOpenPart } from '../bom/use-open-part';
import styles from './panel.module.css';

interface Props {
  line: BomLine;
  likely: NonNullable<BomLine['likely']>;
  settings: Pick<BomSettings, 'currency'>;
  changes: BomChanges;
}

/** The part that the lookup has found for a line that needs review, and what the line would cost with it. */
export function LikelyPart({ line, likely: { part, named }, settings, changes }: Props) {
  const openPart = useOpenPart();
  const { likelyOrder: order } = line;
  return (
    <section aria-label={panelTexts.likely} className={styles.card}>
      <div className={styles.about}>
        <p className="muted">{panelTexts.likely}</p>
        <div className={styles.between}>
          <span>
            <strong>{part.mpn}</strong> <span className="muted">{part.manufacturer}</span>
          </span>
          <strong>
            {order && formatCost(order.comparable.total, settings.currency, order.comparable.estimated)}
          </strong>
        </div>
        <div className={styles.between}>
          <span className={styles.facts}>
            {part.package} <LifecycleBadge lifecycle={part.lifecycle} isShort />
          </span>
          <span className="muted">
            {order && panelTexts.orderAt(formatNumber(order.orderQuantity), order.distributor.name)}
          </span>
        </div>
        <p className="muted">{panelTexts.notCounted}</p>
        <div className={layoutStyles.actions}>
          <Button
            variant="primary"
            aria-label={`${panelTexts.use}: ${part.mpn}`}
            onPress={() => changes.choose(line.id, { kind: 'chosen', part: named })}
          >
            {panelTexts.use}
          </Button>
          {part.fetchedAt !== null && (
            <Button
              aria-label={`${panelTexts.open} ${part.mpn}`}
              onPress={() => openPart(part.id, line.need)}
            >
              {panelTexts.open}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
