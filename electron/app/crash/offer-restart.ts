import type { BrowserWindow } from 'electron';
import { showMessage } from '../windows/show-message';

interface RestartOffer {
  readonly window: BrowserWindow | null;
  /** Whether credentials are in memory only, and so are lost on quit. */
  readonly losesCredentials: boolean;
  readonly restart: () => void;
}

/** Suggests restarting the app when requests no longer work. */
export async function offerRestart({ window, losesCredentials, restart }: RestartOffer): Promise<void> {
  const response = await showMessage(window, {
    type: 'warning',
    message: 'Parts Lookup cannot reach the network until it restarts',
    detail: `Its network process ended unexpectedly, and requests have failed since then.${
      losesCredentials ? ' Your credentials are in memory only, so you will have to enter them again.' : ''
    }`,
    buttons: ['Restart', 'Later'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) restart();
}
