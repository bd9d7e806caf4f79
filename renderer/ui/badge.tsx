import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';

export type BadgeTone = 'good' | 'info' | 'warn' | 'bad' | 'muted';

interface Props {
  tone: BadgeTone;
  icon?: ReactNode;
  title?: string;
  /** Without a background, for what is no exception. */
  isPlain?: boolean;
  children: ReactNode;
}

/** A short text on a colored background; text and icon say the same without the color. */
export function Badge({ tone, icon, title, isPlain = false, children }: Props) {
  return (
    <span className={classNames(styles.badge, styles[tone], isPlain && styles.plain)} title={title}>
      {icon}
      <span className={styles.text}>{children}</span>
    </span>
  );
}
