import type { ReactNode } from 'react';
import { formatNumber } from '../../../format/format-number';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import { BlockedIcon, CheckIcon, InfoIcon, TriangleIcon } from '../../../ui/icons';
import styles from './check-step.module.css';
import type { ReadImport } from './use-import';

interface CountProps {
  /** Null: only the text. */
  count: number | null;
  tone: 'good' | 'warn' | 'muted';
  icon: ReactNode;
  text: string;
  children?: ReactNode;
}

function Count({ count, tone, icon, text, children }: CountProps) {
  return (
    <li className={styles.count} data-tone={tone}>
      {icon}
      {count !== null && <strong>{formatNumber(count)}</strong>}
      <span>{text}</span>
      {children}
    </li>
  );
}

/** What becomes of the lines, counted. */
export function CheckCounts({ read: { draft, state, reread } }: { read: ReadImport }) {
  const { lines, bySku, withoutNumber, notPopulated, merged, toCheck } = draft.counts;
  const isSeparate = state.options.mergeDuplicates === false;
  return (
    <ul className={styles.counts}>
      <Count
        count={lines - notPopulated - withoutNumber - toCheck}
        tone="good"
        icon={<CheckIcon />}
        text={importTexts.ready}
      />
      {toCheck > 0 && (
        <Count count={toCheck} tone="warn" icon={<TriangleIcon />} text={importTexts.toCheck} />
      )}
      {bySku > 0 && <Count count={bySku} tone="muted" icon={<InfoIcon />} text={importTexts.bySku} />}
      {withoutNumber > 0 && (
        <Count count={withoutNumber} tone="muted" icon={<InfoIcon />} text={importTexts.noNumber} />
      )}
      {notPopulated > 0 && (
        <Count count={notPopulated} tone="muted" icon={<BlockedIcon />} text={importTexts.unpopulated} />
      )}
      {(merged > 0 || isSeparate) && (
        <Count
          count={isSeparate ? null : merged}
          tone="muted"
          icon={<InfoIcon />}
          text={isSeparate ? importTexts.separated : importTexts.merged(merged === 1)}
        >
          <Button variant="link" onPress={() => reread({ mergeDuplicates: isSeparate })}>
            {isSeparate ? importTexts.mergeAgain : importTexts.separate}
          </Button>
        </Count>
      )}
    </ul>
  );
}
