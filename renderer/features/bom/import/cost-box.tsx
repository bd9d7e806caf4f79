import { useApp, useConnection } from '../../../bridge/app-context';
import { useLiveValue } from '../../../bridge/live-value';
import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { PartsBar } from '../../../ui/parts-bar';
import styles from './check-step.module.css';

/** What a lookup of all lines can cost, and what would be left. */
export function CostBox({ maxParts }: { maxParts: number }) {
  const { source } = useConnection();
  const partsLeft = useLiveValue(useApp().partsLeft);
  if (source === 'sample') return <p className={styles.cost}>{importTexts.sampleFree}</p>;
  const left = partsLeft?.source === 'nexar' ? partsLeft.left : null;
  const after = left === null ? null : Math.max(0, left - maxParts);
  return (
    <div className={styles.cost}>
      <dl className={styles.sums}>
        {left !== null && (
          <>
            <dt>{importTexts.partsLeft}</dt>
            <dd>{formatNumber(left)}</dd>
          </>
        )}
        <dt>{importTexts.most}</dt>
        <dd>{left === null || maxParts === 0 ? formatNumber(maxParts) : `−${formatNumber(maxParts)}`}</dd>
        {after !== null && (
          <>
            <dt>
              <strong>{importTexts.leftAfter}</strong>
            </dt>
            <dd>
              <strong>{formatNumber(after)}</strong>
            </dd>
          </>
        )}
      </dl>
      {after !== null && <PartsBar left={after} of={partsLeft?.plan.parts ?? 0} />}
      {left !== null && left < maxParts && <p className={styles.overLimit}>{importTexts.overLimit}</p>}
      <p className="muted">{importTexts.cachedFree}</p>
    </div>
  );
}
