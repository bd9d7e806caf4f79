import type { Page } from 'playwright';

/** What is on every screen: the sidebar and the top bar. */
export function appHeader(page: Page) {
  const main = page.getByRole('navigation', { name: 'Main', exact: true });
  const bar = page.getByRole('banner').first();
  return {
    main,
    searchLink: main.getByRole('link', { name: 'Search', exact: true }),
    settingsLink: main.getByRole('link', { name: 'Settings', exact: true }),
    back: bar.getByRole('button', { name: 'Back', exact: true }),
    forward: bar.getByRole('button', { name: 'Forward', exact: true }),
    quantity: bar.getByRole('spinbutton', { name: 'Quantity', exact: true }),
    region: bar.getByRole('button', { name: /^Region/ }),
    partsLeft: main.getByRole('status', { name: 'Parts left', exact: true }),
    showPartsUsed: main.getByRole('button', { name: 'Show parts used', exact: true }),
    partsUsed: page.getByRole('dialog', { name: 'Parts left', exact: true }),
    connection: page.getByRole('status', { name: 'Connection', exact: true }),
  };
}
