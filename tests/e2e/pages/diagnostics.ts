import type { Page } from 'playwright';

/** What a bug report would hold. */
export function diagnosticsScreen(page: Page) {
  return {
    heading: page.getByRole('heading', { name: 'Diagnostics', exact: true, level: 1 }),
    preview: page.getByRole('group', { name: 'What will be saved', exact: true }),
    save: page.getByRole('button', { name: 'Save…', exact: true }),
  };
}
