import { useApp, useConnection } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { ConnectionDot } from '../components/connection-dot';
import { connectionText, isNetworkLost } from '../texts/connection-text';
import { failureText } from '../texts/failure-texts';
import { texts } from '../texts/texts';
import styles from './connection-state.module.css';
import sidebar from './sidebar.module.css';

/** How the app stands with Nexar; that data are made up where they are the sample's. */
export function ConnectionState() {
  const connection = useConnection();
  const isKnown = useLiveValue(useApp().answered);
  const status = connectionText(connection);
  const { state, offline } = connection;
  // A problem that is none of the network's is the status itself.
  const cause = state === 'connected' || isNetworkLost(connection) ? offline : null;
  const details = cause ? failureText(cause).happened : state === 'sample' && texts.app.sampleDataTitle;
  return (
    <div
      className={styles.connection}
      data-state={isKnown ? state : undefined}
      title={isKnown ? [status, details].filter(Boolean).join('. ') : undefined}
    >
      {isKnown && <ConnectionDot />}
      <div className={sidebar.label}>
        <output aria-label={texts.connection.label} className={styles.status}>
          {isKnown && status}
        </output>
        {isKnown && state === 'sample' && <span className={styles.note}>{texts.app.sampleNote}</span>}
      </div>
    </div>
  );
}
