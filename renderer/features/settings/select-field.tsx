import type { ReactNode } from 'react';
import { SettingRow } from './setting-row';
import styles from './setting-row.module.css';

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
  return (
    <SettingRow label={label} hint={hint} labelsControl>
      {(ids) => (
        <select
          id={ids.control}
          className={styles.select}
          value={value}
          disabled={isDisabled}
          aria-describedby={ids.hint}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {children}
        </select>
      )}
    </SettingRow>
  );
}
