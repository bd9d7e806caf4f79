import { useState } from 'react';
import type { Failure } from '../../electron/shared/contract/failure';
import { useApp } from '../bridge/app-context';
import { failureOf } from '../bridge/parts-failure';
import { navigate } from '../navigation/route';
import { failureText } from '../texts/failure-texts';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { AlertIcon } from '../ui/icons';
import styles from './failure-notice.module.css';
import { remedyOf } from './failure-remedy';

interface Props {
  failure: Failure;
  onRetry?: () => void;
  /** False where the notice stands for a lasting state and not for something that the user just tried. */
  alert?: boolean;
}

/** What happened, what to do next, and the buttons that do it. */
export function FailureNotice({ failure, onRetry, alert = true }: Props) {
  const [remedyFailure, setRemedyFailure] = useState<Failure | null>(null);
  const { bridge, connection } = useApp();
  const shown = remedyFailure ?? failure;
  const { happened, next } = failureText(shown);
  const remedy = remedyOf(shown.code);
  // Once signed in, the same request passes.
  const canRetry = failure.retryable || remedy === 'proxy';
  const saying = (act: () => Promise<unknown>) => () => {
    act().catch((thrown) => setRemedyFailure(failureOf(thrown)));
  };
  return (
    <div className={styles.notice} role={alert ? 'alert' : undefined}>
      <AlertIcon />
      <div className={styles.words}>
        <p className={styles.happened}>{happened}</p>
        {failure.serviceMessage && (
          <p>
            {texts.failure.serviceMessage} <q className={styles.quoted}>{failure.serviceMessage}</q>
          </p>
        )}
        <p>{next}</p>
        {shown.requestId && (
          <p className={styles.detail}>
            {texts.failure.requestId}: <code className={styles.code}>{shown.requestId}</code>
          </p>
        )}
        {shown.message && (
          <details className={styles.detail}>
            <summary>{texts.failure.technicalDetails}</summary>
            <code className={styles.code}>{`${shown.code}: ${shown.message}`}</code>
          </details>
        )}
      </div>
      <div className={styles.actions}>
        {canRetry && onRetry && <Button onPress={onRetry}>{texts.failure.tryAgain}</Button>}
        {(remedy === 'connect' || remedy === 'replace') && (
          <Button onPress={saying(() => bridge.openConnectWindow())}>{texts.settings[remedy]}</Button>
        )}
        {remedy === 'connect' && (
          <Button onPress={saying(async () => connection.set(await bridge.chooseSample()))}>
            {texts.settings.trySample}
          </Button>
        )}
        {remedy === 'proxy' && (
          <Button onPress={saying(() => bridge.openProxyWindow())}>{texts.failure.proxySignIn}</Button>
        )}
        {remedy === 'portal' && (
          <Button onPress={saying(() => bridge.openLink({ kind: 'nexar-portal' }))}>
            {texts.failure.openPortal}
          </Button>
        )}
        {remedy === 'settings' && (
          <Button onPress={() => navigate({ screen: 'settings' })}>{texts.failure.openSettings}</Button>
        )}
      </div>
    </div>
  );
}
