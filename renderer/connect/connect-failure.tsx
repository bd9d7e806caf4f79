import type { PartsFailure } from '../bridge/parts-failure';
import { failureTexts, nextStepOf } from '../failure-texts';
import { isKeychainCode } from '../keychain-texts';
import styles from './connect-form.module.css';
import { KeepUntilQuit } from './keep-until-quit';

/** Where the keychain alone has failed, main's memory can stand in until the app quits: said where one looks then. */
export function ConnectFailure({ failure, onKeep }: { failure: PartsFailure; onKeep: () => void }) {
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.happened}>{failureTexts[failure.code].happened}</p>
      <p>{nextStepOf(failure)}</p>
      {isKeychainCode(failure.code) && <KeepUntilQuit onKeep={onKeep} />}
    </div>
  );
}
