import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { maxQuantity } from '../../electron/shared/contract/constants/limits';
import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { useQuantity } from '../bridge/use-quantity';
import { formatNumber } from '../format/format-number';
import { texts } from '../texts/texts';
import { hotkeys } from '../ui/hotkeys';
import { InvalidHint } from '../ui/invalid-hint';
import styles from './quantity-field.module.css';
import { readQuantity } from './read-quantity';

const steps: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

function refusal(text: string, current: string): string {
  const isTooMany = readQuantity(text, undefined, Number.MAX_SAFE_INTEGER) !== null;
  return isTooMany
    ? texts.quantity.tooGreat(formatNumber(maxQuantity), current)
    : texts.quantity.invalid(current);
}

interface Props {
  ref: Ref<HTMLInputElement>;
  /** Whether its hotkey works on the screen. */
  hasHotkey: boolean;
  /** Enter: the user has typed the quantity. */
  onEnter: () => void;
}

/**
 * Accepts whole pieces as the user's locale writes them. While the text is invalid it stays, and prices stay those of the
 * last quantity. A text field in the role of a number field: the browser's own number field drops what it cannot read
 * ("10k" becomes 10) and changes with the wheel.
 */
export function QuantityField({ ref, hasHotkey, onEnter }: Props) {
  const id = useId();
  const { answered, quantity } = useApp();
  const isKnown = useLiveValue(answered);
  const isNeed = useLiveValue(quantity.isNeed);
  const { value: current, change } = useQuantity();
  const [typed, setTyped] = useState<{ text: string; for: number } | null>(null);
  // A link may have set another quantity since.
  const text = typed?.for === current ? typed.text : String(current);
  const invalid = isKnown && readQuantity(text) === null;
  const type = (next: string) => {
    const pieces = readQuantity(next);
    setTyped({ text: next, for: pieces ?? current });
    if (pieces !== null && pieces !== current) change(pieces);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !invalid) onEnter();
    const by = steps[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    type(String(Math.min(Math.max(current + by, 1), maxQuantity)));
  };
  return (
    <div className={styles.quantity} title={hasHotkey ? texts.quantity.hotkey(hotkeys.quantity) : undefined}>
      <label htmlFor={id}>{texts.quantity.label}</label>
      <input
        ref={ref}
        id={id}
        type="text"
        role="spinbutton"
        inputMode="decimal"
        autoComplete="off"
        spellCheck="false"
        // Until main has answered, the quantity is unknown.
        readOnly={!isKnown}
        value={isKnown ? text : ''}
        aria-valuemin={1}
        aria-valuemax={maxQuantity}
        aria-valuenow={current}
        aria-valuetext={text}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-error` : isNeed ? `${id}-need` : undefined}
        aria-keyshortcuts={hasHotkey ? hotkeys.quantity : undefined}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {isNeed && (
        <span id={`${id}-need`} className={styles.need}>
          {texts.quantity.need}
        </span>
      )}
      <InvalidHint id={`${id}-error`} isAtEnd>
        {invalid && refusal(text, formatNumber(current))}
      </InvalidHint>
    </div>
  );
}
