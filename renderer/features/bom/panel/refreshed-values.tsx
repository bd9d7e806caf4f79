import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import { lifecycleNames } from '../../../../electron/shared/domain/lifecycle-names';
import { formatTotal } from '../../../format/format-money';
import { formatNumber } from '../../../format/format-number';
import { panelTexts } from '../../../texts/bom-panel-texts';
import styles from './panel.module.css';

const stageName = (stage: keyof typeof lifecycleNames) => lifecycleNames[stage] ?? '—';

/** What the last lookup has changed about the line's part. */
export function RefreshedValues({ changes, currency }: { changes: BomLine['changes']; currency: string }) {
  if (!changes) return null;
  const { total, stock, lifecycle } = changes;
  const texts = [
    total &&
      panelTexts.change(
        panelTexts.total,
        formatTotal(total.before, currency),
        formatTotal(total.after, currency),
      ),
    stock && panelTexts.change(panelTexts.stock, formatNumber(stock.before), formatNumber(stock.after)),
    lifecycle &&
      panelTexts.change(panelTexts.lifecycle, stageName(lifecycle.before), stageName(lifecycle.after)),
  ];
  return (
    <p className={styles.remark}>
      {panelTexts.changed}: {texts.filter(Boolean).join('. ')}
    </p>
  );
}
