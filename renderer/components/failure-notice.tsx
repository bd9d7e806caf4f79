import type { Failure } from '../../electron/shared/contract/failure';
import { useApp } from '../bridge/app-context';
import { useAsyncAction } from '../bridge/use-async-action';
import { navigate } from '../navigation/route';
import { failureText } from '../texts/failure-texts';
import { texts } from '../texts/texts';
import { Button } from '../ui/button';
import { AlertIcon } from '../ui/icons';
import styles from './failure-notice.module.css';
import { remedyOf } from './failure-remedy';
import { UsedUpNotice } from './used-up-notice';
import { isUsedUp } from './used-up-text';

interface Props {
  failure: Failure;
  onRetry?: () => void;
  /** What trying again may cost, in words, where that is more than the user would expect. */
  retryCost?: string | undefined;
  /** False for a lasting state, true for something that the user has just tried. */
  alert?: boolean;
}

/** What happened, what to do next, and the buttons that do it. A plan without parts is no error: it is shown as the state that it is. */
export function FailureNotice(props: Props) {
  const { failure, alert = true } = props;
  if (isUsedUp(failure)) return <UsedUpNotice refused={failure.partLimit} alert={alert} />;
  return <Problem {...props} />;
}

function Problem({ failure, onRetry, retryCost, alert = true }: Props) {
  const remedyAction = useAsyncAction();
  const { bridge, connection } = useApp();
  const shown = remedyAction.failure ?? failure;
  const { happened, next } = failureText(shown);
  const remedy = remedyOf(shown.code);
  // After a sign-in the same request passes.
  const canRetry = failure.retryable || remedy === 'proxy';
  return (
    <div className={styles.notice} role={alert ? 'alert' : undefined}>
      <AlertIcon />
      <div className={styles.text}>
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
        {canRetry && onRetry && (
          <Button onPress={onRetry}>
            {texts.failure.tryAgain}
            {retryCost && ` · ${retryCost}`}
          </Button>
        )}
        {(remedy === 'connect' || remedy === 'replace') && (
          <Button onPress={() => remedyAction.run(bridge.openConnectWindow)}>{texts.settings[remedy]}</Button>
        )}
        {remedy === 'connect' && (
          <Button onPress={() => remedyAction.run(async () => connection.set(await bridge.chooseSample()))}>
            {texts.settings.trySample}
          </Button>
        )}
        {remedy === 'proxy' && (
          <Button onPress={() => remedyAction.run(bridge.openProxyWindow)}>
            {texts.failure.proxySignIn}
          </Button>
        )}
        {remedy === 'settings' && (
          <Button onPress={() => navigate({ screen: 'settings' })}>{texts.failure.openSettings}</Button>
        )}
      </div>
    </div>
  );
}
