import buttons from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import styles from '../../ui/secret-form.module.css';
import { connectTexts } from './connect-texts';

/** Memory in place of the keychain: always the user's own choice, never made silently. */
export function KeepUntilQuit({ onKeep }: { onKeep: () => void }) {
  return (
    <div className={styles.keep}>
      <button type="button" className={classNames(buttons.button, buttons.plain)} onClick={onKeep}>
        {connectTexts.keepUntilQuit}
      </button>
      <p>{connectTexts.keepHint}</p>
    </div>
  );
}
