import { useRef, useState } from 'react';
import type { ConnectionStatus } from '../../../electron/shared/contract/connection';
import { useApp, useConnection } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { ConnectionDot } from '../../components/connection-dot';
import { FailureNotice } from '../../components/failure-notice';
import { isKeychainCode } from '../../texts/keychain-texts';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import layoutStyles from '../../ui/layout.module.css';
import { ConnectionFacts } from './connection-facts';
import { ConnectionTest } from './connection-test';
import { DisconnectAnyway } from './disconnect-anyway';
import { DisconnectDialog } from './disconnect-dialog';
import styles from './settings-screen.module.css';
import { SettingsSection } from './settings-section';
import { useConnectionTest } from './use-connection-test';

function sourceText(source: ConnectionStatus['source']): string {
  return source === 'sample' ? texts.settings.sampleInUse : texts.settings.nothingStored;
}

export function ConnectionSection() {
  const { bridge, connection } = useApp();
  const { source, state, failure, offline, storedIn } = useConnection();
  const action = useAsyncAction();
  const test = useConnectionTest();
  const disconnecting = useAsyncAction();
  const [disconnected, setDisconnected] = useState<string | null>(null);
  const [confirming, setConfirming] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const proxyRefuses = [failure, offline, ...test.run.steps.map((step) => step.failure)].some(
    (found) => found?.code === 'proxy-refused',
  );
  const openConnectWindow = () => action.run(bridge.openConnectWindow);
  const runDisconnect = (way: 'disconnect' | 'disconnectAnyway', message: string) =>
    disconnecting.run(async () => {
      connection.set(await bridge[way]());
      setDisconnected(message);
      // The pressed button is gone: without this the keyboard would start again at the top of the window.
      heading.current?.focus();
    });
  const disconnect = () => runDisconnect('disconnect', texts.settings.disconnected);
  const disconnectAnyway = () => runDisconnect('disconnectAnyway', texts.settings.leftBehind);
  const trySample = () => action.run(async () => connection.set(await bridge.chooseSample()));
  const keychainFails = state === 'problem' && failure !== null && isKeychainCode(failure.code);
  const keychainFailure =
    disconnecting.failure && isKeychainCode(disconnecting.failure.code) ? disconnecting.failure : null;

  return (
    <>
      <SettingsSection id="connection" heading={heading}>
        {source === 'nexar' ? (
          <ConnectionFacts />
        ) : (
          <div className={styles.status}>
            <ConnectionDot />
            <p>{sourceText(source)}</p>
          </div>
        )}
        <div className={styles.under}>
          <div className={layoutStyles.actions}>
            {source === 'nexar' ? (
              <>
                <Button isBusy={test.run.phase === 'testing'} onPress={test.start}>
                  {texts.settings.test}
                </Button>
                <Button onPress={openConnectWindow}>{texts.settings.replace}</Button>
                {proxyRefuses && (
                  <Button onPress={() => action.run(bridge.openProxyWindow)}>
                    {texts.failure.proxySignIn}
                  </Button>
                )}
                {keychainFails && <Button onPress={openConnectWindow}>{texts.settings.keepUntilQuit}</Button>}
                <Button
                  className={styles.disconnect}
                  isBusy={disconnecting.busy}
                  onPress={() => setConfirming(true)}
                >
                  {texts.settings.disconnect}
                </Button>
              </>
            ) : (
              <>
                <Button variant="primary" onPress={openConnectWindow}>
                  {texts.settings.connect}
                </Button>
                {source === 'none' && <Button onPress={trySample}>{texts.settings.trySample}</Button>}
              </>
            )}
          </div>
          {keychainFails && <p className="muted">{texts.settings.keepUntilQuitHint}</p>}
          {source === 'nexar' && <ConnectionTest run={test.run} />}
          <output className={styles.outcome}>{source === 'none' && disconnected}</output>
          {source === 'nexar' && keychainFailure && (
            <DisconnectAnyway
              failure={keychainFailure}
              busy={disconnecting.busy}
              onDisconnect={disconnectAnyway}
            />
          )}
          {disconnecting.failure && !keychainFailure && <FailureNotice failure={disconnecting.failure} />}
          {action.failure && <FailureNotice failure={action.failure} />}
        </div>
      </SettingsSection>
      {confirming && (
        <DisconnectDialog storedIn={storedIn} onConfirm={disconnect} onClose={() => setConfirming(false)} />
      )}
    </>
  );
}
