import { useId, useRef, useState } from 'react';
import { bomsTexts } from '../../../texts/bom-texts';
import { Button } from '../../../ui/button';
import { ModalDialog } from '../../../ui/modal-dialog';
import styles from '../dialog.module.css';

interface Props {
  /** The text that the field begins with: what was pasted before. */
  pasted?: string;
  onTable: (text: string) => void;
}

/** A button, and the dialog that it opens for a pasted table. Closing the dialog keeps its text. */
export function PasteDialog({ pasted = '', onTable }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? pasted;
  const isEmpty = text.trim() === '';
  const close = () => dialog.current?.close();
  const read = () => {
    if (isEmpty) return;
    close();
    setTyped(null);
    onTable(text);
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{bomsTexts.paste}</Button>
      {isOpen && (
        <ModalDialog
          ref={dialog}
          aria-labelledby={`${id}-heading`}
          className={styles.dialog}
          onClose={() => setOpen(false)}
        >
          <div className={styles.form}>
            <h2 id={`${id}-heading`}>{bomsTexts.pasteHeading}</h2>
            <p className="muted">{bomsTexts.pasteLead}</p>
            <label className={styles.field}>
              {bomsTexts.table}
              <textarea
                value={text}
                spellCheck={false}
                onChange={({ currentTarget }) => setTyped(currentTarget.value)}
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
