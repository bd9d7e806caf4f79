import { useApp, useConnection } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { hashOf, type Route } from '../navigation/route';
import { connectionText } from '../texts/connection-text';
import { failureText } from '../texts/failure-texts';
import { texts } from '../texts/texts';
import { Badge } from '../ui/badge';
import { ChipIcon } from '../ui/icons';
import styles from './app.module.css';

const links = [
  { screen: 'search', name: texts.app.search },
  { screen: 'settings', name: texts.app.settings },
] as const;

/** The link that is current on a screen. */
const parents = {
  welcome: 'welcome',
  search: 'search',
  part: 'search',
  settings: 'settings',
  diagnostics: 'settings',
} as const;

export function Header({ route }: { route: Route }) {
  const connection = useConnection();
  const isKnown = useLiveValue(useApp().answered);
  const status = connectionText(connection);
  const { state, offline } = connection;
  const isOffline = state === 'connected' && offline !== null;
  const title = isOffline ? `${status}. ${failureText(offline).happened}` : status;
  const current = parents[route.screen];
  return (
    <header className={styles.header}>
      <span className={styles.brand}>
        <ChipIcon size={20} />
        {texts.app.name}
      </span>
      <nav aria-label={texts.app.mainNavigation}>
        <ul className={styles.links}>
          {links.map(({ screen, name }) => (
            <li key={screen}>
              <a href={hashOf({ screen })} aria-current={current === screen ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.state}>
        {connection.source === 'sample' && (
          <Badge tone="warn" title={texts.app.sampleDataTitle}>
            {texts.app.sampleData}
          </Badge>
        )}
        <span className={styles.connection}>
          {isKnown && (
            <span className={styles.dot} data-state={isOffline ? 'offline' : state} aria-hidden="true" />
          )}
          <output
            aria-label={texts.connection.label}
            className={styles.status}
            title={isKnown ? title : undefined}
          >
            {isKnown && status}
          </output>
        </span>
      </div>
    </header>
  );
}
