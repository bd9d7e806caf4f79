import type { ReactNode } from 'react';
import { Select } from './select';
import styles from './select-setting.module.css';
import { SettingRow } from './setting-row';

interface Props {
  label: string;
  hint?: string;
  value: string;
  isDisabled?: boolean;
  onChange: (value: string) => void;
  /** The options. */
  children: ReactNode;
}

/** A setting chosen from a list. */
export function SelectSetting({ label, hint, value, isDisabled = false, onChange, children }: Props) {
  return (
    <SettingRow label={label} hint={hint} labelsControl>
      {(ids) => (
        <Select
          id={ids.control}
          className={styles.select}
          value={value}
          disabled={isDisabled}
          hintId={ids.hint}
          onChange={onChange}
        >
          {children}
        </Select>
      )}
    </SettingRow>
  );
}
