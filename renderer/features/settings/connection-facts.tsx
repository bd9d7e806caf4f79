import { useConnection } from '../../bridge/app-context';
import { ConnectionDot } from '../../components/connection-dot';
import { formatMoment } from '../../format/format-time';
import { connectionText, isNetworkLost } from '../../texts/connection-text';
import { failureText } from '../../texts/failure-texts';
import { storeNames } from '../../texts/settings-texts';
import { texts } from '../../texts/texts';
import styles from './settings-screen.module.css';

/** The state of the connection, of which application it is, and where its secret is stored. */
export function ConnectionFacts() {
  const { state, failure, offline, clientId, savedAt, storedIn, tokenExpiresAt } = useConnection();
  // A problem that is none of the network's is the state itself.
  const unreached = state === 'problem' && !isNetworkLost({ state, offline }) ? null : offline;
  return (
    <div className={styles.status}>
      <ConnectionDot />
      <p className={styles.state}>{connectionText({ state, failure, offline })}</p>
      {state === 'warning' && tokenExpiresAt && (
        <p className="muted">{texts.connection.worksUntil(formatMoment(tokenExpiresAt))}</p>
      )}
      {failure && failure.code !== unreached?.code && <p className="muted">{failureText(failure).next}</p>}
      {unreached && (
        <p className="muted">
          {failureText(unreached).happened} {failureText(unreached).next}
        </p>
      )}
      {clientId && (
        <p className="muted">
          {texts.settings.clientId} <span className={styles.id}>{clientId}</span>
          {savedAt && texts.settings.saved(formatMoment(savedAt))}
        </p>
      )}
      {storedIn && (
        <p className="muted">
          {storedIn === 'memory-until-quit'
            ? texts.settings.secretInMemory
            : texts.settings.secretStored(storeNames[storedIn])}
        </p>
      )}
    </div>
  );
}
