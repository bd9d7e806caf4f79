import type { PartsFailure } from '../bridge/parts-failure';
import { failureTexts, nextStepOf } from '../failure-texts';
import buttons from '../ui/button.module.css';
import { classNames } from '../ui/class-names';
import styles from './connect-form.module.css';
import { canBeKeptInMemory } from './connect-state';
import { connectTexts } from './connect-texts';

interface Props {
  failure: PartsFailure;
  onKeep: () => void;
  onProxy: () => void;
}

export function ConnectFailure({ failure, onKeep, onProxy }: Props) {
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.happened}>{failureTexts[failure.code].happened}</p>
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
      {canBeKeptInMemory(failure.code) && (
        <div className={styles.keep}>
          <button type="button" className={classNames(buttons.button, buttons.plain)} onClick={onKeep}>
            {connectTexts.keepUntilQuit}
          </button>
          <p>{connectTexts.keepHint}</p>
        </div>
      )}
    </div>
  );
}
