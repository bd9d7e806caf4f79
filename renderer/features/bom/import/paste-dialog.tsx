import { useId, useRef, useState } from 'react';
import { bomsTexts } from '../../../texts/bom-texts';
import { Button } from '../../../ui/button';
import { ModalDialog } from '../../../ui/modal-dialog';
import styles from '../dialog.module.css';

/** A button, and the field that it opens for a pasted table. */
export function PasteDialog({ onTable }: { onTable: (text: string) => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState<string | null>(null);
  const isEmpty = !text || text.trim() === '';
  const close = () => dialog.current?.close();
  const read = () => {
    if (isEmpty) return;
    close();
    onTable(text);
  };
  return (
    <>
      <Button onPress={() => setText('')}>{bomsTexts.paste}</Button>
      {text !== null && (
        <ModalDialog
          ref={dialog}
          aria-labelledby={`${id}-heading`}
          className={styles.dialog}
          onClose={() => setText(null)}
        >
          <div className={styles.form}>
            <h2 id={`${id}-heading`}>{bomsTexts.pasteHeading}</h2>
            <p className="muted">{bomsTexts.pasteLead}</p>
            <label className={styles.field}>
              {bomsTexts.table}
              <textarea
                value={text}
                spellCheck={false}
                onChange={({ currentTarget }) => setText(currentTarget.value)}
                onKeyDown={({ key, ctrlKey, metaKey }) => {
                  if (key === 'Enter' && (ctrlKey || metaKey)) read();
                }}
              />
            </label>
            <div className={styles.actions}>
              <Button onPress={close}>{bomsTexts.cancel}</Button>
              <Button variant="primary" isBusy={isEmpty} onPress={read}>
                {bomsTexts.read}
              </Button>
            </div>
          </div>
        </ModalDialog>
      )}
    </>
  );
}
