import type { Page } from 'playwright';

/** The list of keyboard shortcuts, on top of any screen. */
export function shortcutsDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts', exact: true });
  return {
    dialog,
    close: dialog.getByRole('button', { name: 'Close', exact: true }),
    /** Every combination listed, such as "Ctrl+K". */
    combinations: () =>
      dialog
        .locator('dd > span')
        .evaluateAll((all) =>
          all.map((one) => [...one.querySelectorAll('kbd')].map((key) => key.textContent).join('+')),
        ),
  };
}
