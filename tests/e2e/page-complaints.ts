import type { ConsoleMessage, ElectronApplication, Page } from 'playwright';

/** What the pages of an app complained of, from the first to the last of them. */
export interface PageComplaints {
  /** Errors that nobody caught, and refusals of the content security policy. */
  unexpected(): Promise<string[]>;
  /** From here on it is another test's. */
  forget(): Promise<void>;
}

const policyWords = /Content[- ]Security[- ]Policy|TrustedHTML|TrustedScript/i;

/** Listens to every page of `app`, also to those that a test does not look at. */
export function collectComplaints(app: ElectronApplication): PageComplaints {
  const said = new Set<string>();
  const note = (message: ConsoleMessage) => {
    if (policyWords.test(message.text())) said.add(`console: ${message.text()}`);
  };
  app.context().on('console', note);
  app.context().on('weberror', (error) => said.add(`uncaught: ${error.error().message}`));
  return {
    async unexpected() {
      // A page speaks from its first line on, perhaps before anybody listened: it remembers what it said.
      for (const page of app.windows()) await noteRemembered(page, note, said);
      return [...said];
    },
    async forget() {
      for (const page of app.windows()) {
        await page.clearConsoleMessages();
        await page.clearPageErrors();
      }
      said.clear();
    },
  };
}

async function noteRemembered(
  page: Page,
  note: (message: ConsoleMessage) => void,
  said: Set<string>,
): Promise<void> {
  try {
    for (const message of await page.consoleMessages()) note(message);
    for (const error of await page.pageErrors()) said.add(`uncaught: ${error.message}`);
  } catch {
    // The page is gone; what it said while it lived was heard.
  }
}
