import { type ClipboardEvent, type Ref, useId } from 'react';
import { maxClientIdLength, maxClientSecretLength } from '../../../electron/shared/contract/constants/limits';
import styles from '../../ui/secret-form.module.css';
import { cleanPasted } from './clean-pasted';

interface Props {
  field: Ref<HTMLInputElement>;
  type: 'text' | 'password';
  label: string;
  hint?: string;
  error: string | null;
  onTyped: () => void;
}

/** An uncontrolled field: its text is the element's alone. */
export function CredentialField({ field, type, label, hint, error, onTyped }: Props) {
  const id = useId();
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    event.preventDefault();
    const pasted = cleanPasted(event.clipboardData.getData('text'));
    input.setRangeText(pasted, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end');
    onTyped();
  };
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type={type}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={type === 'text' ? maxClientIdLength : maxClientSecretLength}
        aria-invalid={error !== null}
        aria-describedby={described || undefined}
        onPaste={onPaste}
        onInput={onTyped}
      />
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
