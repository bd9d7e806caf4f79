import { app, type Menu } from 'electron';
import type { SendToPage } from '../../ipc/page-events';
import type { Logger } from '../../logging/logger';
import type { LinkOpener } from '../../security/link-opener';
import { ownAddresses } from '../../security/own-addresses';
import { applicationMenu } from '../windows/application-menu';

interface MenuParts {
  readonly sendToPage: SendToPage;
  readonly links: LinkOpener;
  readonly log: Logger;
  readonly connect: () => void;
}

export function buildMenu({ sendToPage, links, log, connect }: MenuParts): Menu {
  return applicationMenu({
    app,
    platform: process.platform,
    send: (command) => sendToPage('command', command),
    connect,
    openOctopart: () =>
      void links
        .open(ownAddresses['octopart-home'])
        .catch((error) => log.warn('link not opened', { error: String(error) })),
  });
}
