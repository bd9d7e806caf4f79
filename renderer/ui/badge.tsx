import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names';

export type BadgeTone = 'good' | 'info' | 'warn' | 'bad' | 'muted';

/** A word or two on a colored ground; the word and the icon's shape say what the color repeats. */
export function Badge(props: { tone: BadgeTone; icon?: ReactNode; title?: string; children: ReactNode }) {
  return (
    <span className={classNames(styles.badge, styles[props.tone])} title={props.title}>
      {props.icon}
      <span className={styles.words}>{props.children}</span>
    </span>
  );
}
