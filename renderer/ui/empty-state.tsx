import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { ChipIcon } from './icons';

/** What a screen shows in place of an empty list, with what the user can do. */
export function EmptyState(props: { heading: string; lead: string; children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <span className={styles.sign}>
        <ChipIcon size={28} />
      </span>
      <h2 className={styles.heading}>{props.heading}</h2>
      <p className={styles.lead}>{props.lead}</p>
      {props.children}
    </div>
  );
}
