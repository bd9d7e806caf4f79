import { useEffect, useId, useRef } from 'react';
import type { StoredIn } from '../../../electron/shared/contract/connection';
import { storeNames } from '../../texts/settings-texts';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { ModalDialog } from '../../ui/modal-dialog';
import styles from './disconnect-dialog.module.css';

interface Props {
  storedIn: StoredIn | null;
  onConfirm: () => void;
  onClose: () => void;
}

const { disconnect } = texts;

/**
 * Asks before the credentials are removed, because the portal shows a client secret only once. Cancel has the focus at
 * first, and Escape cancels.
 */
export function DisconnectDialog({ storedIn, onConfirm, onClose }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const close = () => dialog.current?.close();
  return (
    <ModalDialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby={`${id}-heading`}
      aria-describedby={`${id}-text`}
      className={styles.dialog}
      onClose={onClose}
    >
      <h2 id={`${id}-heading`}>{disconnect.heading}</h2>
      <div id={`${id}-text`} className={styles.text}>
        <p>{disconnect.removes(storedIn ? storeNames[storedIn] : disconnect.keychain)}</p>
        <p>{disconnect.keeps}</p>
        <p className={styles.warning}>{disconnect.secretShownOnce}</p>
      </div>
      <div className={styles.actions}>
        <Button ref={cancel} onPress={close}>
          {disconnect.cancel}
        </Button>
        <Button
          variant="danger"
          onPress={() => {
            // Closing returns the focus to the button that opened the dialog, which shows that the removal is under way.
            close();
            onConfirm();
          }}
        >
          {texts.settings.disconnect}
        </Button>
      </div>
    </ModalDialog>
  );
}
