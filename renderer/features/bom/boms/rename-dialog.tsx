import { useId, useRef, useState } from 'react';
import type { NamedBom } from '../../../../electron/shared/contract/bom/bom';
import { maxBomNameLength } from '../../../../electron/shared/contract/constants/bom-limits';
import { bomsTexts } from '../../../texts/bom-texts';
import { Button } from '../../../ui/button';
import { ModalDialog } from '../../../ui/modal-dialog';
import styles from '../dialog.module.css';

interface Props {
  bom: NamedBom;
  onRename: (bom: NamedBom) => void;
  onClose: () => void;
}

export function RenameDialog({ bom, onRename, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState(bom.name);
  const close = () => dialog.current?.close();
  const rename = () => {
    if (name.trim() === '') return;
    close();
    if (name.trim() !== bom.name) onRename({ id: bom.id, name: name.trim() });
  };
  return (
    <ModalDialog ref={dialog} aria-labelledby={`${id}-heading`} className={styles.dialog} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          rename();
        }}
      >
        <h2 id={`${id}-heading`}>{bomsTexts.renameHeading}</h2>
        <label className={styles.field}>
          {bomsTexts.name}
          <input
            type="text"
            value={name}
            maxLength={maxBomNameLength}
            autoComplete="off"
            onFocus={({ currentTarget }) => currentTarget.select()}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <div className={styles.actions}>
          <Button onPress={close}>{bomsTexts.cancel}</Button>
          <Button variant="primary" isBusy={name.trim() === ''} onPress={rename}>
            {bomsTexts.save}
          </Button>
        </div>
      </form>
    </ModalDialog>
  );
}
