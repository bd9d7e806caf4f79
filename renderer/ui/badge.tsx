import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';

export type BadgeTone = 'good' | 'info' | 'warn' | 'bad' | 'muted';

/** A short text on a colored background; text and icon say the same without the color. */
export function Badge(props: { tone: BadgeTone; icon?: ReactNode; title?: string; children: ReactNode }) {
  return (
    <span className={classNames(styles.badge, styles[props.tone])} title={props.title}>
      {props.icon}
      <span className={styles.text}>{props.children}</span>
    </span>
  );
}
