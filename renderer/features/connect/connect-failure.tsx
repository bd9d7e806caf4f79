import { useEffect, useRef } from 'react';
import type { Failure } from '../../../electron/shared/contract/failure';
import { happenedOf, nextStepOf } from '../../texts/failure-texts';
import buttons from '../../ui/button.module.css';
import { classNames } from '../../ui/class-names';
import styles from '../../ui/secret-form.module.css';
import { connectTexts } from './connect-texts';

interface Props {
  failure: Failure;
  onProxy: () => void;
}

/** What went wrong and what helps, scrolled to where the window is low. */
export function ConnectFailure({ failure, onProxy }: Props) {
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={alert} role="alert" className={styles.failure}>
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
    </div>
  );
}
