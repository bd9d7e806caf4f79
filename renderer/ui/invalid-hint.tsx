import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './invalid-hint.module.css';

interface Props {
  id: string;
  /** Whether it ends where its field ends, for a field at the right of the window. */
  isAtEnd?: boolean;
  /** What is wrong with the text of the field; nothing if it can be read. */
  children: ReactNode;
}

/** Floats below a field, so that nothing moves. The field's parent must be positioned. */
export function InvalidHint({ id, isAtEnd = false, children }: Props) {
  return (
    <span id={id} role="status" className={classNames(styles.invalid, isAtEnd && styles.atEnd)}>
      {children}
    </span>
  );
}
