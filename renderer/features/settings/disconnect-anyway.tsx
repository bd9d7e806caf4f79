import type { Failure } from '../../../electron/shared/contract/failure';
import { failureText } from '../../texts/failure-texts';
import { isKeychainCode, removeByHand } from '../../texts/keychain-texts';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import styles from './settings-screen.module.css';

interface Props {
  /** Why the entry could not be removed. */
  failure: Failure;
  busy: boolean;
  onDisconnect: () => void;
}

/** Disconnecting also works while the keychain fails: what remains in it then, and how to remove that by hand. */
export function DisconnectAnyway({ failure, busy, onDisconnect }: Props) {
  if (!isKeychainCode(failure.code)) return null;
  return (
    <div role="alert" className={styles.trouble}>
      <p className={styles.happened}>{failureText(failure).happened}</p>
      <p>{texts.settings.disconnectFailed(removeByHand(failure))}</p>
      <div>
        <Button isBusy={busy} onPress={onDisconnect}>
          {texts.settings.disconnectAnyway}
        </Button>
      </div>
    </div>
  );
}
