import type { ConsoleMessage, ElectronApplication, Page } from 'playwright';

/** The errors of all pages of an app. */
export interface PageErrors {
  /** Uncaught errors and violations of the content security policy. */
  unexpected(): Promise<string[]>;
  /** Clears them for the next test. */
  clear(): Promise<void>;
}

const policyText = /Content[- ]Security[- ]Policy|TrustedHTML|TrustedScript/i;

/** Listens to every page of `app`, including those that a test does not use. */
export function collectPageErrors(app: ElectronApplication): PageErrors {
  const errors = new Set<string>();
  const note = (message: ConsoleMessage) => {
    if (policyText.test(message.text())) errors.add(`console: ${message.text()}`);
  };
  app.context().on('console', note);
  app.context().on('weberror', (error) => errors.add(`uncaught: ${error.error().message}`));
  return {
    async unexpected() {
      // A page may log before there is a listener; Playwright remembers its messages.
      for (const page of app.windows()) await noteRemembered(page, note, errors);
      return [...errors];
    },
    async clear() {
      for (const page of app.windows()) {
        await page.clearConsoleMessages();
        await page.clearPageErrors();
      }
      errors.clear();
    },
  };
}

async function noteRemembered(
  page: Page,
  note: (message: ConsoleMessage) => void,
  errors: Set<string>,
): Promise<void> {
  try {
    for (const message of await page.consoleMessages()) note(message);
    for (const error of await page.pageErrors()) errors.add(`uncaught: ${error.message}`);
  } catch {
    // The page is gone; the listeners have what it logged before.
  }
}
