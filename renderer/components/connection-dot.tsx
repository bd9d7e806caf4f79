import { useConnection } from '../bridge/app-context';
import { isNetworkLost } from '../texts/connection-text';
import styles from './connection-dot.module.css';

/** How the app stands with Nexar, as a color; the text beside it says it in words. */
export function ConnectionDot() {
  const { state, offline } = useConnection();
  const isOffline = isNetworkLost({ state, offline }) || (state === 'connected' && offline !== null);
  return <span className={styles.dot} data-state={isOffline ? 'offline' : state} aria-hidden="true" />;
}
