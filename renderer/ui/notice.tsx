import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { InfoIcon } from './icons';
import styles from './notice.module.css';

/** Something worth knowing that does not interrupt. */
export function Notice({ tone = 'info', children }: { tone?: 'info' | 'warn'; children: ReactNode }) {
  return (
    <div className={classNames(styles.notice, styles[tone])}>
      <InfoIcon />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
