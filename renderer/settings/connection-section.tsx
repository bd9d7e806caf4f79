import { useRef, useState } from 'react';
import { useApp, useConnection } from '../app/app-context';
import { connectionWords } from '../app/connection-words';
import { formatMoment } from '../app/format-time';
import { nextStepOf } from '../failure-texts';
import { storedInNames, texts } from '../texts';
import { Button } from '../ui/button';
import { FailureNotice } from '../ui/failure-notice';
import { useAsyncAction } from '../ui/use-async-action';
import { ConnectionTest } from './connection-test';
import styles from './settings-screen.module.css';
import { useConnectionTest } from './use-connection-test';

function ConnectionFacts() {
  const { state, failure, clientId, savedAt, storedIn, tokenExpiresAt } = useConnection();
  return (
    <dl className={styles.facts}>
      <dt>{texts.settings.state}</dt>
      <dd>
        {connectionWords({ state, failure })}
        {state === 'warning' && tokenExpiresAt && (
          <p className="muted">{texts.connection.worksUntil(formatMoment(tokenExpiresAt))}</p>
        )}
        {failure && <p className="muted">{nextStepOf(failure)}</p>}
      </dd>
      {clientId && (
        <>
          <dt>{texts.settings.clientId}</dt>
          <dd className={styles.id}>{clientId}</dd>
        </>
      )}
      {savedAt && (
        <>
          <dt>{texts.settings.saved}</dt>
          <dd>{formatMoment(savedAt)}</dd>
        </>
      )}
      {storedIn && (
        <>
          <dt>{texts.settings.storedIn}</dt>
          <dd>{storedInNames[storedIn]}</dd>
        </>
      )}
    </dl>
  );
}

export function ConnectionSection() {
  const { bridge, connection } = useApp();
  const { source, failure } = useConnection();
  const action = useAsyncAction();
  const test = useConnectionTest();
  const [disconnected, setDisconnected] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const proxyRefuses = [failure, ...test.run.steps.map((step) => step.failure)].some(
    (found) => found?.code === 'proxy-refused',
  );
  const openConnectWindow = () => action.run(bridge.openConnectWindow);
  const disconnect = () =>
    action.run(async () => {
      connection.set(await bridge.disconnect());
      setDisconnected(true);
      // The pressed button is gone; without this the keyboard would start anew at the top of the window.
      heading.current?.focus();
    });
  const trySample = () => action.run(async () => connection.set(await bridge.chooseSample()));

  return (
    <section aria-label={texts.settings.connectionRegion} className={styles.section}>
      <h2 ref={heading} tabIndex={-1}>
        {texts.settings.connectionRegion}
      </h2>
      <p className="muted">{texts.settings.connectionLead}</p>
      {source === 'nexar' ? (
        <ConnectionFacts />
      ) : (
        <p>{source === 'sample' ? texts.settings.sampleInUse : texts.settings.nothingStored}</p>
      )}
      <div className={styles.actions}>
        {source === 'nexar' ? (
          <>
            <Button isDisabled={test.run.phase === 'testing'} onPress={test.start}>
              {texts.settings.test}
            </Button>
            <Button onPress={openConnectWindow}>{texts.settings.replace}</Button>
            {proxyRefuses && (
              <Button onPress={() => action.run(bridge.openProxyWindow)}>{texts.failure.proxySignIn}</Button>
            )}
            <Button isDisabled={action.busy} onPress={disconnect}>
              {texts.settings.disconnect}
            </Button>
          </>
        ) : (
          <>
            <Button look="primary" onPress={openConnectWindow}>
              {texts.settings.connect}
            </Button>
            {source === 'none' && <Button onPress={trySample}>{texts.settings.trySample}</Button>}
          </>
        )}
      </div>
      {source === 'nexar' && <ConnectionTest run={test.run} />}
      <output className={styles.said}>
        {disconnected && source === 'none' && texts.settings.disconnected}
      </output>
      {action.failure && <FailureNotice failure={action.failure} />}
    </section>
  );
}
