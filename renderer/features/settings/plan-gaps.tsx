import type { PartsLeft } from '../../../electron/shared/contract/spending';
import { formatDay } from '../../format/format-time';
import { spendingTexts as text } from '../../texts/spending-texts';
import { Button } from '../../ui/button';
import { SettingRow } from '../../ui/setting-row';
import styles from './plan-gaps.module.css';

interface Props {
  gaps: PartsLeft['gaps'];
  /** Asks for all of them again with the next lookup. */
  onCheckAgain: () => void;
}

/** What the plan was seen to lack, and since when. */
export function PlanGaps({ gaps, onCheckAgain }: Props) {
  const hasGaps = gaps.length > 0;
  return (
    <SettingRow label={text.gaps} hint={hasGaps ? text.gapsHint : undefined}>
      {(ids) => (
        <fieldset aria-labelledby={ids.label} className={styles.gaps}>
          {hasGaps ? (
            <>
              <ul>
                {gaps.map(({ group, since }) => (
                  <li key={group}>
                    {text.gapNames[group]}{' '}
                    <time dateTime={since} className="muted">
                      {text.gapSince(formatDay(new Date(since)))}
                    </time>
                  </li>
                ))}
              </ul>
              <Button aria-describedby={ids.hint ?? ''} onPress={onCheckAgain}>
                {text.checkAgain}
              </Button>
            </>
          ) : (
            <p role="status" className="muted">
              {text.noGaps}
            </p>
          )}
        </fieldset>
      )}
    </SettingRow>
  );
}
