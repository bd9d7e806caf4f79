import { useState } from 'react';
import { formatNumber } from '../../format/format-number';
import { spendingTexts } from '../../texts/spending-texts';
import { SettingRow } from '../../ui/setting-row';
import { readCount } from './read-count';
import styles from './setting-fields.module.css';

interface Props {
  label: string;
  hint: string;
  /** Null while there is none. */
  value: number | null;
  min: number;
  onChange: (value: number) => void;
  /** Called when the field was emptied; without it the former number returns. */
  onEmptied?: () => void;
}

/** A number that counts once Enter is pressed or the field is left. */
export function CountField({ label, hint, value, min, onChange, onEmptied }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = value === null ? '' : formatNumber(value);
  const isEmpty = draft?.trim() === '';
  const count = draft === null ? null : readCount(draft, min);
  const isInvalid = draft !== null && !isEmpty && count === null;

  function commit(): void {
    // What cannot be read stays, to be corrected.
    if (isInvalid) return;
    setDraft(null);
    if (count !== null && count !== value) onChange(count);
    if (isEmpty && value !== null) onEmptied?.();
  }

  return (
    <SettingRow
      label={label}
      hint={isInvalid ? spendingTexts.invalid(formatNumber(min)) : hint}
      isInvalid={isInvalid}
      labelsControl
    >
      {(ids) => (
        <input
          id={ids.control}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={styles.count}
          value={draft ?? shown}
          aria-describedby={ids.hint}
          aria-invalid={isInvalid || undefined}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape' && draft !== null) {
              // It leaves the screen otherwise.
              event.preventDefault();
              setDraft(null);
            }
          }}
        />
      )}
    </SettingRow>
  );
}
