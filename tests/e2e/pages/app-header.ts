import type { Page } from 'playwright';

/** The header of every screen. */
export function appHeader(page: Page) {
  const main = page.getByRole('navigation', { name: 'Main', exact: true });
  const banner = page.getByRole('banner').first();
  return {
    main,
    searchLink: main.getByRole('link', { name: 'Search', exact: true }),
    settingsLink: main.getByRole('link', { name: 'Settings', exact: true }),
    connection: page.getByRole('status', { name: 'Connection', exact: true }),
    sampleLabel: banner.getByText('Sample data', { exact: true }),
  };
}
