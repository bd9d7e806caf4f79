import type { ReactNode } from 'react';
import { Link } from 'react-aria-components/Link';
import { useApp } from '../bridge/app-context';
import { hashOf, type Route } from '../navigation/route';
import { texts } from '../texts/texts';
import { ChipIcon, ListIcon, OpenIcon, SearchIcon, SettingsIcon } from '../ui/icons';
import { useIsMac } from '../ui/use-is-mac';
import { ConnectionState } from './connection-state';
import { PartsLeftState } from './parts-left-state';
import { RecentBoms } from './recent-boms';
import styles from './sidebar.module.css';
import { UpdateHint } from './update-hint';

/** The link that is current on a screen. */
const parents = {
  welcome: 'welcome',
  search: 'search',
  part: 'search',
  settings: 'settings',
  diagnostics: 'settings',
  boms: 'boms',
  import: 'boms',
  bom: 'bom',
} as const;

interface PlaceProps {
  route: Route;
  screen: 'search' | 'boms' | 'settings';
  name: string;
  /** The character that opens it together with Ctrl or Cmd. */
  character: string;
  icon: ReactNode;
}

function Place({ route, screen, name, character, icon }: PlaceProps) {
  const isMac = useIsMac();
  return (
    <a
      href={hashOf({ screen })}
      className={styles.place}
      title={`${name} (${isMac ? '⌘' : 'Ctrl+'}${character})`}
      aria-current={parents[route.screen] === screen ? 'page' : undefined}
    >
      {icon}
      <span className={styles.label}>{name}</span>
    </a>
  );
}

/** The main navigation, and below it what holds for every screen. Icons alone in a narrow window, or when the user wants that. */
export function Sidebar({ route }: { route: Route }) {
  const { bridge } = useApp();
  // A home page that does not open is not worth an interruption.
  const openOctopart = () => void bridge.openLink({ kind: 'octopart-home' }).catch(() => undefined);
  return (
    <nav aria-label={texts.app.mainNavigation} className={styles.sidebar}>
      <span className={styles.brand}>
        <ChipIcon />
        <span className={styles.label}>{texts.app.name}</span>
      </span>
      <Place route={route} screen="search" name={texts.app.search} character="1" icon={<SearchIcon />} />
      <Place route={route} screen="boms" name={texts.app.boms} character="2" icon={<ListIcon />} />
      <RecentBoms route={route} />
      <div className={styles.foot}>
        <UpdateHint />
        <PartsLeftState />
        <ConnectionState />
        <Place
          route={route}
          screen="settings"
          name={texts.app.settings}
          character=","
          icon={<SettingsIcon />}
        />
        <span title={texts.app.poweredBy}>
          <Link className={styles.octopart ?? ''} onPress={openOctopart}>
            <span className={styles.compactOnly}>
              <OpenIcon />
            </span>
            <span className={styles.label}>{texts.app.poweredBy}</span>
          </Link>
        </span>
      </div>
    </nav>
  );
}
