import { type ReactNode, useId } from 'react';
import styles from './setting-row.module.css';

/** The ids that connect a control with its label and its help. */
export interface RowIds {
  readonly control: string;
  readonly label: string;
  readonly hint: string | undefined;
}

interface Props {
  label: string;
  /** Below the control. */
  hint?: string | undefined;
  /** Whether the hint says what is wrong. */
  isInvalid?: boolean;
  /** Whether the label is that of the one control; else it names the group of what stands beside it. */
  labelsControl?: boolean;
  children: (ids: RowIds) => ReactNode;
}

/** A setting: its label, and beside it the control with its help. */
export function SettingRow({ label, hint, isInvalid = false, labelsControl = false, children }: Props) {
  const id = useId();
  const ids = { control: id, label: `${id}-label`, hint: hint ? `${id}-hint` : undefined };
  return (
    <div className={styles.row}>
      {labelsControl ? (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      ) : (
        <span id={ids.label} className={styles.label}>
          {label}
        </span>
      )}
      <div>
        <div className={styles.control}>{children(ids)}</div>
        {hint && (
          <p id={ids.hint} className={styles.hint} data-invalid={isInvalid || undefined}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
