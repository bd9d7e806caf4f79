import { useState } from 'react';
import { maxPlanParts } from '../../../electron/shared/contract/constants/limits';
import { formatNumber } from '../../format/format-number';
import { spendingTexts } from '../../texts/spending-texts';
import { SettingRow } from './setting-row';
import styles from './setting-row.module.css';

interface Props {
  label: string;
  hint: string;
  /** Null while there is none. */
  value: number | null;
  onChange: (value: number) => void;
}

/** The whole number that a text stands for, grouped or not; null if it is none. */
function readCount(text: string): number | null {
  const digits = text.replace(/[\s,.'’\u00A0\u202F]/g, '');
  const count = /^\d+$/.test(digits) ? Number(digits) : null;
  return count !== null && count <= maxPlanParts ? count : null;
}

/** A number that counts once Enter is pressed or the field is left. */
export function CountField({ label, hint, value, onChange }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  const shown = value === null ? '' : formatNumber(value);
  const isInvalid = draft !== null && draft.trim() !== '' && readCount(draft) === null;

  function commit(): void {
    const count = draft === null ? null : readCount(draft);
    if (isInvalid) return;
    setDraft(null);
    if (count !== null && count !== value) onChange(count);
  }

  return (
    <SettingRow label={label} hint={isInvalid ? spendingTexts.invalid : hint} labelsControl>
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
