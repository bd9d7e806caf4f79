import { type ReactNode, useId } from 'react';
import { classNames } from '../../../ui/class-names';
import { Select } from '../../../ui/select';
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
      <Select id={id} className={styles.select} value={value} onChange={onChange}>
        {children}
      </Select>
    </div>
  );
}
