import '../ui/tokens.css';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { partsDoor } from '../bridge/get-bridge';
import { createPageBridge } from '../bridge/page-bridge';
import { replaceRoute } from '../navigation/route';
import { texts } from '../texts/texts';
import { App } from './app';
import { openApp } from './open-app';
import { Providers } from './providers';
import { applyTheme } from './theme';

async function start(root: HTMLElement): Promise<void> {
  const app = await openApp(createPageBridge(await partsDoor()));
  applyTheme(app.settings);
  if (!window.location.hash) {
    replaceRoute({ screen: app.connection.get().source === 'none' ? 'welcome' : 'search' });
  }
  createRoot(root).render(
    <Providers app={app}>
      <App />
    </Providers>,
  );
}

const root = document.getElementById('root');
if (root) {
  start(root).catch(() => {
    root.textContent = texts.app.cannotStart;
  });
}
