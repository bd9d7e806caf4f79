import { useEffect } from 'react';
import { useApp, useConnection } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { replaceRoute } from '../../navigation/route';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { CheckIcon, ChipIcon } from '../../ui/icons';
import styles from './welcome-screen.module.css';

export function WelcomeScreen() {
  const { bridge, connection } = useApp();
  const { source, state } = useConnection();
  const action = useAsyncAction();
  const connected = source === 'nexar' && (state === 'connected' || state === 'warning');
  useEffect(() => {
    if (connected) replaceRoute({ screen: 'search' });
  }, [connected]);

  const trySample = () =>
    action.run(async () => {
      connection.set(await bridge.chooseSample());
      replaceRoute({ screen: 'search' });
    });

  return (
    <div className={styles.screen}>
      <div className={styles.card}>
        <span className={styles.sign}>
          <ChipIcon size={32} />
        </span>
        <h1 className={styles.heading}>{texts.welcome.heading}</h1>
        <p className={styles.lead}>{texts.welcome.lead}</p>
        <ul className={styles.points}>
          {texts.welcome.points.map((point) => (
            <li key={point}>
              <CheckIcon />
              {point}
            </li>
          ))}
        </ul>
        {action.failure && <FailureNotice failure={action.failure} />}
        <div className={styles.choices}>
          <Button variant="primary" isBusy={action.busy} onPress={() => action.run(bridge.openConnectWindow)}>
            {texts.welcome.connect}
          </Button>
          <Button isBusy={action.busy} onPress={trySample}>
            {texts.welcome.trySample}
          </Button>
        </div>
        <p className={styles.hint}>{texts.welcome.sampleHint}</p>
      </div>
    </div>
  );
}
