import type { Page } from 'playwright';

/** The first run's screen. */
export function welcomeScreen(page: Page) {
  return {
    heading: page.getByRole('heading', { name: 'Welcome', exact: true }),
    connect: page.getByRole('button', { name: 'Connect to Nexar', exact: true }),
    trySample: page.getByRole('button', { name: 'Try with sample parts', exact: true }),
  };
}
