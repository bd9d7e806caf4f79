import { Suspense, useCallback, useRef, useState } from 'react';
import { ErrorBoundary, LazyBoundary } from '../components/error-boundary';
import { useFocusTargets } from '../features/search/focus-targets';
import { SearchScreen } from '../features/search/search-screen';
import { WelcomeScreen } from '../features/welcome/welcome-screen';
import { hashOf, type Route } from '../navigation/route';
import { texts } from '../texts/texts';
import { bestRow } from '../ui/grid/tab-stop-row';
import styles from './app.module.css';
import { ConnectionWarning } from './connection-warning';
import { DataFilesNotice } from './data-files-notice';
import { FileDrop } from './file-drop';
import {
  BomScreen,
  BomsScreen,
  DiagnosticsScreen,
  ImportScreen,
  KeysDialog,
  PartScreen,
  SettingsScreen,
} from './later-screens';
import { TopBar } from './top-bar';
import { useCommands } from './use-commands';
import { useShortcuts } from './use-shortcuts';

/** What is beside the sidebar: the top bar and the screen. */
export function Content({ route }: { route: Route }) {
  const [keysShown, setKeysShown] = useState(false);
  const showKeys = useCallback(() => setKeysShown(true), []);
  const { focusSearchBox } = useFocusTargets();
  const quantityField = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const focusRows = () => main.current && bestRow(main.current)?.focus();
  const focusQuantity = () => {
    quantityField.current?.focus();
    quantityField.current?.select();
  };
  useCommands(focusSearchBox, showKeys);
  useShortcuts(route, { focusSearchBox, focusQuantity, showKeys });
  return (
    <>
      <div className={styles.content}>
        <TopBar quantityField={quantityField} route={route} focusRows={focusRows} />
        <DataFilesNotice />
        {route.screen !== 'settings' && <ConnectionWarning />}
        <main ref={main} className={styles.main}>
          <ErrorBoundary key={hashOf(route)} happened={texts.app.brokenScreen}>
            {route.screen === 'welcome' && <WelcomeScreen />}
            <Suspense fallback={null}>
              {route.screen === 'part' && <PartScreen key={route.partId} partId={route.partId} />}
              {route.screen === 'settings' && <SettingsScreen section={route.section} />}
              {route.screen === 'diagnostics' && <DiagnosticsScreen />}
              {route.screen === 'boms' && <BomsScreen />}
              {route.screen === 'import' && <ImportScreen />}
              {route.screen === 'bom' && <BomScreen key={route.bomId} bomId={route.bomId} />}
            </Suspense>
          </ErrorBoundary>
          <ErrorBoundary happened={texts.app.brokenScreen}>
            {/* Stays mounted while another screen is shown: rows, scroll position and focus are the same afterwards. */}
            <SearchScreen />
          </ErrorBoundary>
        </main>
        {keysShown && (
          <LazyBoundary>
            <KeysDialog onClose={() => setKeysShown(false)} />
          </LazyBoundary>
        )}
      </div>
      <FileDrop />
    </>
  );
}
