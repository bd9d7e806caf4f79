import { type KeyboardEvent, useId, useState } from 'react';
import { maxQuantity } from '../../../electron/shared/contract/constants/limits';
import { type LiveValue, useLiveValue } from '../../bridge/live-value';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import styles from './quantity-field.module.css';
import { readQuantity } from './read-quantity';

const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

function refusal(text: string, current: string): string {
  const isTooMany = readQuantity(text, undefined, Number.MAX_SAFE_INTEGER) !== null;
  return isTooMany
    ? texts.part.quantityTooGreat(formatNumber(maxQuantity), current)
    : texts.part.quantityInvalid(current);
}

/**
 * Accepts whole pieces as the user's locale writes them. While the text is invalid it stays, and prices stay those of the
 * last quantity. A text field in the role of a number field: the browser's own number field drops what it cannot read
 * ("10k" becomes 10) and changes with the wheel.
 */
export function QuantityField({ quantity }: { quantity: LiveValue<number> }) {
  const id = useId();
  const current = useLiveValue(quantity);
  const [text, setText] = useState(() => String(current));
  const invalid = readQuantity(text) === null;
  const change = (typed: string) => {
    setText(typed);
    const pieces = readQuantity(typed);
    if (pieces !== null) quantity.set(pieces);
  };
  const step = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    change(String(Math.min(Math.max(quantity.get() + by, 1), maxQuantity)));
  };
  return (
    <div className={styles.quantity}>
      <label htmlFor={id}>{texts.part.quantity}</label>
      <input
        id={id}
        type="text"
        role="spinbutton"
        inputMode="decimal"
        autoComplete="off"
        spellCheck="false"
        value={text}
        aria-valuemin={1}
        aria-valuemax={maxQuantity}
        aria-valuenow={current}
        aria-valuetext={text}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : undefined}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={step}
      />
      <span id={`${id}-error`} role="status" className={styles.invalid}>
        {invalid && refusal(text, formatNumber(current))}
      </span>
    </div>
  );
}
