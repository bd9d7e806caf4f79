import { useId, useState } from 'react';
import { formatNumber } from '../app/format-number';
import type { LiveValue } from '../app/live-value';
import { texts } from '../texts/texts';
import styles from './quantity-field.module.css';
import { mostPieces, readQuantity } from './read-quantity';

/** Takes only whole pieces; while the text is none, the figures stay those of the last quantity that was. */
export function QuantityField({ quantity }: { quantity: LiveValue<number> }) {
  const id = useId();
  const [invalid, setInvalid] = useState(false);
  return (
    <div className={styles.quantity}>
      <label htmlFor={id}>{texts.part.quantity}</label>
      <input
        id={id}
        type="number"
        min={1}
        step={1}
        inputMode="numeric"
        // Uncontrolled: React must not write into a number field that holds half a number.
        defaultValue={quantity.get()}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : undefined}
        onChange={(event) => {
          const pieces = readQuantity(event.currentTarget.value);
          setInvalid(pieces === null);
          if (pieces !== null) quantity.set(pieces);
        }}
      />
      <span id={`${id}-error`} role="status" className={styles.invalid}>
        {invalid && texts.part.quantityInvalid(formatNumber(mostPieces), formatNumber(quantity.get()))}
      </span>
    </div>
  );
}
