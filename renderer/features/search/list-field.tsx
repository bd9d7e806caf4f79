import { type ClipboardEvent, useId } from 'react';
import {
  type LimitedText,
  limitText,
  maxListText,
} from '../../../electron/shared/domain/bom/reading/limit-text';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import styles from './list-panel.module.css';

/** Room beyond what a paste may fill, to correct it by hand. */
const typingRoom = 10_000;

function cutText({ taken, total }: NonNullable<LimitedText['cut']>): string {
  if (taken === 0) return texts.list.cutAll;
  return total > 1 ? texts.list.cut(formatNumber(taken), formatNumber(total)) : texts.list.cutLine;
}

/** After a paste that opened the panel, typing continues at its end. */
function caretAtEnd(field: HTMLTextAreaElement | null): void {
  field?.setSelectionRange(field.value.length, field.value.length);
}

interface Props {
  value: LimitedText;
  onChange: (text: LimitedText) => void;
  /** Called before a paste that replaces the whole text. */
  onReplace: () => void;
  describedBy: string;
}

/** The field for part numbers. It takes a limited text and says so where a longer one was cut. */
export function ListField({ value, onChange, onReplace, describedBy }: Props) {
  const id = useId();
  const { text, cut } = value;
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const field = event.currentTarget;
    const { selectionStart, selectionEnd } = field;
    if (selectionStart === 0 && selectionEnd === text.length) onReplace();
    const pasted = event.clipboardData.getData('text');
    const limited = limitText(pasted, maxListText - (text.length - (selectionEnd - selectionStart)));
    if (!limited.cut) return;
    // The field itself would lay out all of it first, which takes seconds for some megabytes.
    event.preventDefault();
    field.setRangeText(limited.text, selectionStart, selectionEnd, 'end');
    onChange({ text: field.value, cut: limited.cut });
  };
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {texts.list.field}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: it opens on the user's own paste or press, in place of the search box
        autoFocus
        ref={caretAtEnd}
        spellCheck="false"
        rows={8}
        value={text}
        aria-describedby={describedBy}
        onPaste={paste}
        onChange={(event) => {
          const limited = limitText(event.currentTarget.value, maxListText + typingRoom);
          onChange({ text: limited.text, cut: limited.cut ?? (limited.text === '' ? null : cut) });
        }}
      />
      <p role="status" className={styles.cut}>
        {cut && cutText(cut)}
      </p>
    </>
  );
}
