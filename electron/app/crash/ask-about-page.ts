import type { BrowserWindow } from 'electron';
import { showMessage } from '../windows/show-message';
import type { PageRemedy, PageTrouble } from './page-recovery';

interface PageQuestion {
  readonly trouble: PageTrouble;
  /** The window's title. */
  readonly name: string;
  /** What `quit` does to this window. */
  readonly quitLabel: 'Quit' | 'Close';
  readonly signal: AbortSignal;
}

const happened: Readonly<Record<PageTrouble, (name: string) => string>> = {
  crashed: (name) => `The “${name}” window stopped working`,
  hung: (name) => `The “${name}” window is not responding`,
  blank: (name) => `The “${name}” window is taking a long time to open`,
};
const details: Readonly<Record<PageTrouble, string>> = {
  crashed: 'It stopped working, was reloaded, and failed again. Anything typed in it is lost.',
  hung: 'You can wait, or reopen it. Reopening loses anything typed in it.',
  blank: 'You can wait, or reopen it.',
};

/** Asks in a dialog of main's own, since the page cannot. */
export async function askAboutPage(
  window: BrowserWindow,
  { trouble, name, quitLabel, signal }: PageQuestion,
): Promise<PageRemedy> {
  const remedies: readonly PageRemedy[] =
    trouble === 'crashed' ? ['reopen', 'quit'] : ['wait', 'reopen', 'quit'];
  const labels: Readonly<Record<PageRemedy, string>> = { wait: 'Wait', reopen: 'Reopen', quit: quitLabel };
  const response = await showMessage(window, {
    type: 'warning',
    message: happened[trouble](name),
    detail: details[trouble],
    buttons: remedies.map((remedy) => labels[remedy]),
    defaultId: 0,
    // Escape never discards what a hanging page may still hold.
    cancelId: trouble === 'crashed' ? 1 : 0,
    signal,
  });
  return remedies[response] ?? 'quit';
}
