import '../ui/tokens.css';
import '../ui/base.css';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { getPartsBridge } from '../bridge/get-bridge';
import { createPageBridge } from '../bridge/page-bridge';
import { replaceRoute } from '../navigation/route';
import { texts } from '../texts/texts';
import { App } from './app';
import { applyAppearance } from './appearance';
import { loadSearchParts } from './later-screens';
import { askMain, createApp } from './open-app';
import { Providers } from './providers';

async function start(root: HTMLElement): Promise<void> {
  const app = createApp(createPageBridge(getPartsBridge()));
  const answered = askMain(app);
  applyAppearance(app.settings);
  const isFresh = window.location.hash === '';
  const page = (
    <Providers app={app}>
      <App />
    </Providers>
  );
  const takesOver = root.firstElementChild !== null;
  if (takesOver) {
    if (isFresh) replaceRoute({ screen: 'search' });
    // Within this module's evaluation: the code cache has only what is compiled by then.
    flushSync(() => hydrateRoot(root, page));
  }
  await answered;
  if (isFresh) replaceRoute({ screen: app.connection.get().source === 'none' ? 'welcome' : 'search' });
  // Without a first screen nothing is rendered before main has answered: the wrong screen would flash.
  if (!takesOver) createRoot(root).render(page);
  requestIdleCallback(() => void loadSearchParts());
}

const root = document.getElementById('root');
if (root) {
  start(root).catch(() => {
    root.textContent = texts.app.cannotStart;
  });
}
