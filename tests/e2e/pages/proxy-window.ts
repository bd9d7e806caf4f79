import type { ElectronApplication, Page } from 'playwright';

/** The page of the window that asks for a proxy's sign-in. */
export function proxyWindow(page: Page) {
  const user = page.getByRole('textbox', { name: 'User name', exact: true });
  const password = page.getByLabel('Password', { exact: true });
  const signIn = page.getByRole('button', { name: 'Sign in', exact: true });
  return {
    page,
    user,
    password,
    signIn,
    cancel: page.getByRole('button', { name: 'Cancel', exact: true }),
    failure: page.getByRole('alert'),
    async submit(name: string, secret: string) {
      await user.fill(name);
      await password.fill(secret);
      await signIn.click();
    },
    /** Does what closes the window, and waits until it is gone. */
    async closedBy(act: () => Promise<void>) {
      // The page may be gone before it has answered the click; that it is gone is what counts.
      await Promise.all([page.waitForEvent('close'), act().catch(() => undefined)]);
    },
  };
}

/** Does what opens the proxy window, and waits for its page. */
export async function openProxyWindow(app: ElectronApplication, opening: () => Promise<void>) {
  const [page] = await Promise.all([app.waitForEvent('window'), opening()]);
  return proxyWindow(page);
}
