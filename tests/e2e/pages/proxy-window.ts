import type { ElectronApplication, Page } from 'playwright';

/** The page of the proxy sign-in window. */
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
    /** Calls `act`, which closes the window, and waits until it is gone. */
    async closedBy(act: () => Promise<void>) {
      // The page may be gone before the click returns; only its closing matters.
      await Promise.all([page.waitForEvent('close'), act().catch(() => undefined)]);
    },
  };
}

/** Calls `open`, which opens the proxy window, and waits for its page. */
export async function openProxyWindow(app: ElectronApplication, open: () => Promise<void>) {
  const [page] = await Promise.all([app.waitForEvent('window'), open()]);
  return proxyWindow(page);
}
