import { useId, useState } from 'react';
import { classNames } from '../../../ui/class-names';
import fieldStyles from '../fields/fields.module.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A text that counts once Enter is pressed or the field is left. */
export function CommittedField({ label, value, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    setDraft(null);
    if (draft !== null && draft !== value) onChange(draft);
  };
  return (
    <div className={classNames(fieldStyles.field, fieldStyles.stacked)}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={fieldStyles.control}
        autoComplete="off"
        spellCheck={false}
        value={draft ?? value}
        onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key !== 'Escape' || draft === null) return;
          event.preventDefault();
          setDraft(null);
        }}
      />
    </div>
  );
}
