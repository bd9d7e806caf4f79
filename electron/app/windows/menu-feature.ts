import { app, Menu } from 'electron';
import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { Logger } from '../../logging/logger';
import type { LinkOpener } from '../../security/link-opener';
import { ownUrls } from '../../security/own-urls';
import type { menuContract } from '../../shared/contract/menu';
import { applicationMenu } from './application-menu';

interface MenuFeatureOptions {
  readonly sendToPage: SendToPage;
  readonly links: LinkOpener;
  readonly log: Pick<Logger, 'warn'>;
  readonly openConnectWindow: () => void;
  readonly reloadPage: () => void;
}

/** Sets the application menu, whose commands are sent to the page. */
export function createMenuFeature(options: MenuFeatureOptions): Feature<typeof menuContract> {
  const { sendToPage, links, log, openConnectWindow, reloadPage } = options;
  Menu.setApplicationMenu(
    applicationMenu({
      app,
      platform: process.platform,
      send: (command) => sendToPage('command', command),
      connect: openConnectWindow,
      openOctopart: () =>
        void links
          .open(ownUrls['octopart-home'])
          .catch((error) => log.warn('link not opened', { error: String(error) })),
    }),
  );
  return { calls: { reloadPage: async () => reloadPage() } };
}
