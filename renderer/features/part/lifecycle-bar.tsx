import type { ReactNode } from 'react';
import type { Lifecycle, Part } from '../../../electron/shared/contract/part';
import { lifecycleNames } from '../../../electron/shared/domain/lifecycle-names';
import { formatDay } from '../../format/format-time';
import { texts } from '../../texts/texts';
import { ClockIcon, CrossIcon, TriangleIcon } from '../../ui/icons';
import { lifecycleSince } from '../../ui/lifecycle-since';
import styles from './lifecycle-bar.module.css';

const signs: Partial<Record<Lifecycle['stage'], { tone: 'bad' | 'warn'; icon: ReactNode }>> = {
  obsolete: { tone: 'bad', icon: <CrossIcon /> },
  eol: { tone: 'warn', icon: <ClockIcon /> },
  nrnd: { tone: 'warn', icon: <TriangleIcon /> },
};

/** Whether a part of this lifecycle should not be designed in. */
export const isDiscouraged = (lifecycle: Lifecycle | null) => lifecycle !== null && lifecycle.stage in signs;

/** That the part should not be designed in, and since when; nothing for one in production. */
export function LifecycleBar({ part, children }: { part: Part; children?: ReactNode }) {
  const { lifecycle, fetchedAt } = part;
  const sign = lifecycle && signs[lifecycle.stage];
  if (!sign) return null;
  const since = lifecycleSince(lifecycle.text, fetchedAt);
  return (
    <div className={styles.bar} data-tone={sign.tone}>
      {sign.icon}
      <p title={lifecycle.text}>
        <strong>{lifecycleNames[lifecycle.stage]}</strong>
        {since !== null &&
          ` (${texts.part.lifecycleSince(since instanceof Date ? formatDay(since) : since)})`}
        .
      </p>
      {children}
    </div>
  );
}
