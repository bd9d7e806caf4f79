import { type BrowserWindow, dialog } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askAboutPage } from '../../../../../electron/app/crash/ask-about-page';
import { offerRestart } from '../../../../../electron/app/crash/offer-restart';
import { confirmForeignLink } from '../../../../../electron/app/windows/confirm-foreign-link';
import { confirmMoreSearches } from '../../../../../electron/app/windows/confirm-more-searches';
import { confirmSpending } from '../../../../../electron/app/windows/confirm-spending';

// Electron does not run in unit tests, and no test could press a button of its message boxes.
vi.mock('electron', () => ({
  dialog: { showMessageBox: vi.fn(async () => ({ response: 0, checkboxChecked: false })) },
}));

const showMessageBox = vi.mocked(dialog.showMessageBox);
const windowThat = (isVisible: boolean) => ({ isVisible: () => isVisible }) as BrowserWindow;
const { signal } = new AbortController();

beforeEach(() => showMessageBox.mockClear());

describe.each<[string, (window: BrowserWindow) => Promise<unknown>]>([
  ['more searches', (window) => confirmMoreSearches(window, { of: 'searches', count: 60, ms: 60_000 })],
  [
    'many parts',
    (window) => confirmSpending(window, { use: { kind: 'list', text: 'LM358' }, maxParts: 60, floor: null }),
  ],
  ['a foreign link', (window) => confirmForeignLink(window, { host: 'a.example', encrypted: true })],
  ['a restart', (window) => offerRestart({ window, losesCredentials: false, restart: () => {} })],
  [
    'a page that hangs',
    (window) => askAboutPage(window, { trouble: 'hung', name: 'Parts Lookup', quitLabel: 'Quit', signal }),
  ],
])('the dialog about %s', (_what, ask) => {
  it('has a title and its window as parent', async () => {
    const window = windowThat(true);
    await ask(window);
    expect(showMessageBox.mock.calls).toEqual([[window, expect.objectContaining({ title: 'Parts Lookup' })]]);
  });

  it('has no parent if the window is hidden, since it would be hidden, too', async () => {
    await ask(windowThat(false));
    expect(showMessageBox.mock.calls).toEqual([[expect.objectContaining({ title: 'Parts Lookup' })]]);
  });
});

it('The dialog about parts says the most that is used, what is left, and nothing is used by Enter or Escape', async () => {
  const use = { kind: 'search', text: 'LM358' } as const;
  await confirmSpending(windowThat(true), { use, maxParts: 10, floor: { left: 1, atLeast: 1200 } });
  expect(showMessageBox).toHaveBeenCalledWith(
    expect.anything(),
    expect.objectContaining({
      message: 'This search can use up to 10 parts.',
      detail: expect.stringMatching(/^You have 1 part left .* going below 1,200\. /),
      buttons: ['Use up to 10 parts', 'Cancel'],
      defaultId: 1,
      cancelId: 1,
    }),
  );
});
