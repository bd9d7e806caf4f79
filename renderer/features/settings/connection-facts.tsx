import { useConnection } from '../../bridge/app-context';
import { formatMoment } from '../../format/format-time';
import { connectionText } from '../../texts/connection-text';
import { failureText } from '../../texts/failure-texts';
import { storedInNames } from '../../texts/settings-texts';
import { texts } from '../../texts/texts';
import styles from './settings-screen.module.css';

/** The state of the connection, and where its secret is stored. */
export function ConnectionFacts() {
  const { state, failure, offline, clientId, savedAt, storedIn, tokenExpiresAt } = useConnection();
  return (
    <dl className={styles.facts}>
      <dt>{texts.settings.state}</dt>
      <dd>
        {connectionText({ state, failure, offline })}
        {state === 'warning' && tokenExpiresAt && (
          <p className="muted">{texts.connection.worksUntil(formatMoment(tokenExpiresAt))}</p>
        )}
        {failure && <p className="muted">{failureText(failure).next}</p>}
        {offline && (
          <p className="muted">
            {failureText(offline).happened} {failureText(offline).next}
          </p>
        )}
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
