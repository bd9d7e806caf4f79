import type { ElectronApplication, Locator, Page } from 'playwright';

/** The credentials window's page. */
export function connectWindow(page: Page) {
  const clientId = page.getByRole('textbox', { name: 'Client ID', exact: true });
  const clientSecret = page.getByLabel('Client secret', { exact: true });
  const connect = page.getByRole('button', { name: 'Connect', exact: true });
  const keepUntilQuit = page.getByRole('button', { name: 'Keep until I quit', exact: true });
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true });
  /** Presses what may close the window, and the page with it before it has answered the press. */
  const pressToConnect = (button: Locator) =>
    button.click().catch((error) => {
      if (!page.isClosed()) throw error;
    });
  return {
    page,
    clientId,
    clientSecret,
    connect,
    cancel,
    keepUntilQuit,
    proxySignIn: page.getByRole('button', { name: 'Sign in to the proxy', exact: true }),
    failure: page.getByRole('alert'),
    async submit(id: string, secret: string) {
      await clientId.fill(id);
      await clientSecret.fill(secret);
      await pressToConnect(connect);
    },
    /** The same for memory alone. */
    async keep(id: string, secret: string) {
      await clientId.fill(id);
      await clientSecret.fill(secret);
      await pressToConnect(keepUntilQuit);
    },
    /** Closes the window without connecting, and waits until it is gone. */
    async dismiss(way: 'Cancel' | 'Escape') {
      const closed = page.waitForEvent('close');
      const act = way === 'Cancel' ? cancel.click() : page.keyboard.press('Escape');
      // The page may be gone before it has answered the click or the key; that it is gone is what counts.
      await Promise.all([closed, act.catch(() => undefined)]);
    },
  };
}

export type ConnectWindow = ReturnType<typeof connectWindow>;

/** Does what opens the credentials window, and waits for its page. */
export async function openConnectWindow(
  app: ElectronApplication,
  opening: () => Promise<void>,
): Promise<ConnectWindow> {
  const [page] = await Promise.all([app.waitForEvent('window'), opening()]);
  return connectWindow(page);
}
