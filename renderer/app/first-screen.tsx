import { renderToString } from 'react-dom/server';
import type { PageBridge } from '../bridge/page-bridge';
import { App } from './app';
import { createApp } from './open-app';
import { Providers } from './providers';

/**
 * The page as it is before main has sent anything, for the build to put into index.html, where `index.tsx` takes it over.
 * Rendered to a text, nothing runs that asks main.
 */
export function renderFirstScreen(): string {
  return renderToString(
    <Providers app={createApp({} as PageBridge)}>
      <App />
    </Providers>,
  );
}
