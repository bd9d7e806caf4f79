import type { ReactNode, Ref } from 'react';
import styles from './check-box.module.css';
import { classNames } from './class-names';

interface Props {
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** A chip that looks like a button, or a plain check box in a list. */
  variant?: 'chip' | 'plain';
  ref?: Ref<HTMLInputElement>;
  children: ReactNode;
}

export function CheckBox({ checked, onChange, variant = 'plain', ref, children }: Props) {
  return (
    <label className={classNames(styles.box, styles[variant])}>
      <input
        ref={ref}
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
