import { type ReactNode, useId } from 'react';
import styles from './settings-screen.module.css';

interface Props {
  label: string;
  hint?: string;
  value: string;
  isDisabled?: boolean;
  onChange: (value: string) => void;
  children: ReactNode;
}

/** The system's own select: it can be searched by typing and is known to every screen reader. */
export function SelectField({ label, hint, value, isDisabled = false, onChange, children }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div>
        <select
          id={id}
          value={value}
          disabled={isDisabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {children}
        </select>
        {hint && (
          <p id={`${id}-hint`} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
