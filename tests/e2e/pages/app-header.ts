import type { Page } from 'playwright';

/** What is on every screen: the sidebar. */
export function appHeader(page: Page) {
  const main = page.getByRole('navigation', { name: 'Main', exact: true });
  return {
    main,
    searchLink: main.getByRole('link', { name: 'Search', exact: true }),
    settingsLink: main.getByRole('link', { name: 'Settings', exact: true }),
    connection: page.getByRole('status', { name: 'Connection', exact: true }),
  };
}
