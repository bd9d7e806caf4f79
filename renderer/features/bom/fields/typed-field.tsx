import { type CSSProperties, useId, useState } from 'react';
import { classNames } from '../../../ui/class-names';
import { InvalidHint } from '../../../ui/invalid-hint';
import styles from './fields.module.css';

interface Props<Value> {
  label: string;
  value: Value;
  /** The value as it is typed. */
  textOf: (value: Value) => string;
  /** Null for a text that is no such value. */
  read: (text: string) => Value | null;
  onChange: (value: Value) => void;
  /** What is wrong with a text that cannot be read. */
  invalid: string;
  /** A single number, which the arrow keys change by `step`. */
  range?: { readonly min: number; readonly max: number; readonly step: number };
  suffix?: string;
  title?: string;
  isStacked?: boolean;
  width?: string;
}

interface Typed {
  readonly text: string;
  /** The value that it stands for, as a text. */
  readonly for: string;
  /** The values before that one, until it is there: each keystroke may change the value only after the next one. */
  readonly passing: readonly string[];
}

/** A field whose text counts while it can be read; the text stays as it was typed. */
export function TypedField<Value>(props: Props<Value>) {
  const { label, value, textOf, read, onChange, invalid, range, suffix, isStacked = false } = props;
  const id = useId();
  const current = textOf(value);
  const [latest, setTyped] = useState<Typed | null>(null);
  // What was typed is dropped once something else has changed the value.
  const typed = latest?.for === current || latest?.passing.includes(current) ? latest : null;
  const text = typed?.text ?? current;
  const isInvalid = read(text) === null;
  const type = (next: string) => {
    const known = read(next);
    const before = typed?.for ?? current;
    const after = known === null ? before : textOf(known);
    setTyped({ text: next, for: after, passing: [...(typed?.passing ?? []), current, before] });
    if (known !== null && after !== before) onChange(known);
  };
  const settle = () => setTyped(typed && { ...typed, passing: [] });
  // From here on one of the values before it is there only because something else brought it back.
  if (typed && typed.for === current && typed.passing.length > 0) settle();
  const step = (by: number) => {
    if (range)
      type(String(Math.min(Math.max((Number(current) || 0) + by * range.step, range.min), range.max)));
  };
  return (
    <div className={classNames(styles.field, isStacked && styles.stacked)} title={props.title}>
      <label htmlFor={id}>{label}</label>
      <span
        className={styles.number}
        style={{ '--field-width': props.width, '--suffix': suffix?.length } as CSSProperties}
      >
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          className={styles.control}
          value={text}
          {...(range && {
            role: 'spinbutton',
            'aria-valuemin': range.min,
            'aria-valuemax': range.max,
            'aria-valuenow': Number(current),
            'aria-valuetext': text,
          })}
          aria-invalid={isInvalid}
          aria-describedby={isInvalid ? `${id}-invalid` : undefined}
          onChange={(event) => type(event.currentTarget.value)}
          // Or a change that failed would look as if it was made.
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && isInvalid) {
              // It leaves the screen otherwise.
              event.preventDefault();
              setTyped(null);
            }
            if (
              !range ||
              event.ctrlKey ||
              event.metaKey ||
              event.altKey ||
              !/^Arrow(Up|Down)$/.test(event.key)
            )
              return;
            event.preventDefault();
            step(event.key === 'ArrowUp' ? 1 : -1);
          }}
        />
        {suffix && (
          <span className={styles.suffix} aria-hidden="true">
            {suffix}
          </span>
        )}
        <InvalidHint id={`${id}-invalid`}>{isInvalid && invalid}</InvalidHint>
      </span>
    </div>
  );
}
