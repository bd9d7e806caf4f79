import type { Failure } from '../../../electron/shared/contract/failure';
import { happenedOf, nextStepOf } from '../../texts/failure-texts';
import { isKeychainCode } from '../../texts/keychain-texts';
import buttons from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import styles from '../../ui/secret-form.module.css';
import { connectTexts } from './connect-texts';
import { KeepUntilQuit } from './keep-until-quit';

interface Props {
  failure: Failure;
  onKeep: () => void;
  onProxy: () => void;
}

/** What went wrong and what helps. Where only the keychain has failed, memory can replace it until the app quits. */
export function ConnectFailure({ failure, onKeep, onProxy }: Props) {
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.happened}>{happenedOf(failure)}</p>
      <p>{nextStepOf(failure)}</p>
      {failure.code === 'proxy-refused' && (
        <button
          type="button"
          className={classNames(buttons.button, buttons.plain, styles.proxy)}
          onClick={onProxy}
        >
          {connectTexts.proxySignIn}
        </button>
      )}
      {isKeychainCode(failure.code) && <KeepUntilQuit onKeep={onKeep} />}
    </div>
  );
}
