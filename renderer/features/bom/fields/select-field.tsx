import { type ReactNode, useId } from 'react';
import { classNames } from '../../../ui/class-names';
import styles from './fields.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isStacked?: boolean;
  /** The options. */
  children: ReactNode;
}

export function SelectField({ label, value, onChange, isStacked = false, children }: Props) {
  const id = useId();
  return (
    <div className={classNames(styles.field, isStacked && styles.stacked)}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.control}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
    </div>
  );
}
