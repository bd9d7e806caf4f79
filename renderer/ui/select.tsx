import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import styles from './select.module.css';

interface Props
  extends Pick<ComponentProps<'select'>, 'id' | 'className' | 'disabled' | 'aria-label' | 'children'> {
  value: string;
  /** The id of its hint. */
  hintId?: string | undefined;
  onChange: (value: string) => void;
}

/** The system's own select: it can be searched by typing and is known to every screen reader. */
export function Select({ className, hintId, onChange, ...props }: Props) {
  return (
    <select
      {...props}
      className={classNames(styles.select, className)}
      aria-describedby={hintId}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
