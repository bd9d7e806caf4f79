import type { ElectronApplication, Page } from 'playwright';

/** The credentials window's page. */
export function connectWindow(page: Page) {
  const clientId = page.getByRole('textbox', { name: 'Client ID', exact: true });
  const clientSecret = page.getByLabel('Client secret', { exact: true });
  const connect = page.getByRole('button', { name: 'Connect', exact: true });
  const keepUntilQuit = page.getByRole('checkbox', {
    name: 'Don’t save to keychain (ask again after restart)',
    exact: true,
  });
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
  /** The window may close, and the page with it, before the click has returned. */
  const pressConnect = () =>
    connect.click().catch((error) => {
      if (!page.isClosed()) throw error;
    });
  /** Submits what is in the fields, to be kept in memory only. */
  const connectInMemory = async () => {
    await keepUntilQuit.check();
    await pressConnect();
  };
  return {
    page,
    clientId,
    clientSecret,
    connect,
    cancel,
    keepUntilQuit,
    connectInMemory,
    proxySignIn: page.getByRole('button', { name: 'Sign in to the proxy', exact: true }),
    failure: page.getByRole('alert'),
    async submit(id: string, secret: string) {
      await clientId.fill(id);
      await clientSecret.fill(secret);
      await pressConnect();
    },
    /** Submits the credentials to be kept in memory only. */
    async keepInMemory(id: string, secret: string) {
      await clientId.fill(id);
      await clientSecret.fill(secret);
      await connectInMemory();
    },
    /** Closes the window without connecting, and waits until it is gone. */
    async dismiss(way: 'Cancel' | 'Escape') {
      const closed = page.waitForEvent('close');
      const act = way === 'Cancel' ? cancel.click() : page.keyboard.press('Escape');
      // The page may be gone before the click or key press returns; only its closing matters.
      await Promise.all([closed, act.catch(() => undefined)]);
    },
  };
}

export type ConnectWindow = ReturnType<typeof connectWindow>;

/** Calls `open`, which opens the credentials window, and waits for its page. */
export async function openConnectWindow(
  app: ElectronApplication,
  open: () => Promise<void>,
): Promise<ConnectWindow> {
  const [page] = await Promise.all([app.waitForEvent('window'), open()]);
  return connectWindow(page);
}
