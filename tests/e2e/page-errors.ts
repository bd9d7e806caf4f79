import type { ConsoleMessage, ElectronApplication, Page } from 'playwright';

/** What the pages of an app complained of, from the first to the last of them. */
export interface PageComplaints {
  /** Errors that nobody caught, and refusals of the content security policy. */
  unexpected(): Promise<string[]>;
  /** Clears them for the next test. */
  forget(): Promise<void>;
}

const policyText = /Content[- ]Security[- ]Policy|TrustedHTML|TrustedScript/i;

/** Listens to every page of `app`, also to those that a test does not look at. */
export function collectComplaints(app: ElectronApplication): PageComplaints {
  const complaints = new Set<string>();
  const note = (message: ConsoleMessage) => {
    if (policyText.test(message.text())) complaints.add(`console: ${message.text()}`);
  };
  app.context().on('console', note);
  app.context().on('weberror', (error) => complaints.add(`uncaught: ${error.error().message}`));
  return {
    async unexpected() {
      // A page may log before anybody listens; Playwright remembers its messages.
      for (const page of app.windows()) await noteRemembered(page, note, complaints);
      return [...complaints];
    },
    async forget() {
      for (const page of app.windows()) {
        await page.clearConsoleMessages();
        await page.clearPageErrors();
      }
      complaints.clear();
    },
  };
}

async function noteRemembered(
  page: Page,
  note: (message: ConsoleMessage) => void,
  complaints: Set<string>,
): Promise<void> {
  try {
    for (const message of await page.consoleMessages()) note(message);
    for (const error of await page.pageErrors()) complaints.add(`uncaught: ${error.message}`);
  } catch {
    // The page is gone; the listeners have what it logged before.
  }
}
