import type { BrowserWindow } from 'electron';
import type { Logger } from '../../logging/logger';
import { askAboutPage } from './ask-about-page';
import { createPageRecovery, type PageRecovery } from './page-recovery';
import { watchPage } from './watch-page';

/** What is done with a window whose page fails. */
export interface WindowRemedies {
  readonly name: string;
  readonly address: string;
  readonly quitLabel: 'Quit' | 'Close';
  readonly reopen: () => void;
  readonly quit: () => void;
}

interface SupervisorOptions {
  readonly clock: { elapsed(): number; after(ms: number, act: () => void): () => void };
  readonly log: Pick<Logger, 'warn' | 'error'>;
}

/** Supervises the page of a window from its first load until the window is gone. */
export type SuperviseWindow = (window: BrowserWindow, remedies: WindowRemedies) => PageRecovery;

export function createWindowSupervisor({ clock, log }: SupervisorOptions): SuperviseWindow {
  return (window, { name, address, quitLabel, reopen, quit }) => {
    const recovery = createPageRecovery({
      page: name,
      clock,
      log,
      reload() {
        // Nothing was loaded yet that could be loaded again.
        if (window.webContents.getURL() === '') loadPage(window, address);
        else window.webContents.reload();
      },
      ask: (trouble, signal) => askAboutPage(window, { trouble, name, quitLabel, signal }),
      reopen,
      quit,
    });
    watchPage(window, recovery);
    loadPage(window, address);
    return recovery;
  };
}

function loadPage(window: BrowserWindow, address: string): void {
  // `did-fail-load` reports it.
  window.loadURL(address).catch(() => {});
}
