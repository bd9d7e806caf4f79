import { useId, useRef } from 'react';
import { keyTexts } from '../../texts/key-texts';
import { Button } from '../../ui/button';
import { CloseIcon } from '../../ui/icons';
import { isMac } from '../../ui/is-mac';
import { ModalDialog } from '../../ui/modal-dialog';
import { type Combination, type KeyGroup, keyGroups } from './key-groups';
import styles from './keys-dialog.module.css';

function Keys({ by }: { by: readonly Combination[] }) {
  return by.map((combination) => (
    <span key={combination.join()} className={styles.combination}>
      {combination.map((name) => (
        <kbd key={name}>{name}</kbd>
      ))}
    </span>
  ));
}

function Group({ heading, keys }: KeyGroup) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.group}>
      <h3 id={id}>{heading}</h3>
      <dl>
        {keys.map(({ does, by }) => (
          <div key={does} className={styles.line}>
            <dt>{does}</dt>
            <dd>
              <Keys by={by} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Every keyboard shortcut. A click outside closes the dialog too. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <ModalDialog
      ref={dialog}
      aria-labelledby={id}
      className={styles.dialog}
      onClose={onClose}
      onClick={(event) => {
        // Only the backdrop is the dialog element itself; all else is inside its content.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={id}>{keyTexts.heading}</h2>
          <Button variant="quiet" aria-label={keyTexts.close} onPress={() => dialog.current?.close()}>
            <CloseIcon />
          </Button>
        </div>
        <div className={styles.groups}>
          {keyGroups(isMac).map((group) => (
            <Group key={group.heading} {...group} />
          ))}
        </div>
      </div>
    </ModalDialog>
  );
}
