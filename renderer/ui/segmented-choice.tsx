import { useId } from 'react';
import styles from './segmented-choice.module.css';

interface Props<T extends string> {
  /** Its name, where no visible label names it. */
  label?: string;
  labelledBy?: string;
  choices: readonly { readonly value: T; readonly name: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** Radio buttons that look like one control. */
export function SegmentedChoice<T extends string>({ label, labelledBy, choices, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset aria-label={label} aria-labelledby={labelledBy} className={styles.group}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.name}
        </label>
      ))}
    </fieldset>
  );
}
