import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../../../renderer/app/app';
import { askMain, createApp } from '../../../../renderer/app/open-app';
import { Providers } from '../../../../renderer/app/providers';
import { createPageBridge } from '../../../../renderer/bridge/page-bridge';
import { createPartsTwin, type PartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import type { TwinStart } from '../../../../renderer/bridge/twin/twin-statuses';
import { key, type, until } from './acting';
import { allByRole, byRole } from './by-role';

let ended: (() => Promise<void>) | null = null;

/** The whole page on a twin, at `hash`, as `app/index.tsx` builds it. */
export async function showApp(
  start: TwinStart,
  hash: string,
  parts = createPartsTwin(start),
): Promise<PartsTwin> {
  await endApp();
  window.location.hash = hash;
  const app = createApp(createPageBridge(parts));
  await askMain(app);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <Providers app={app}>
        <App />
      </Providers>,
    ),
  );
  ended = async () => {
    await act(async () => root.unmount());
    place.remove();
  };
  return parts;
}

export async function endApp(): Promise<void> {
  await ended?.();
  ended = null;
}

export const searchBox = () => byRole('searchbox', 'Part number');
export const searchStatus = () => byRole('status', 'Search status').textContent;
export const rows = () => allByRole('row', undefined, byRole('grid', 'Results')).slice(1);

export async function search(text: string): Promise<void> {
  await type(searchBox(), text);
  await key(searchBox(), 'Enter');
}

export async function searchAndWait(text: string): Promise<void> {
  await search(text);
  await until(() => {
    if (!/shown$/.test(searchStatus() ?? '')) throw new Error(`not yet: ${searchStatus()}`);
  });
}
