import { screen, within } from '@testing-library/react';
import type { Interceptor } from '../../../fake-back-end/fake-network';
import { findHeading, row, type ShownApp, searchAndWait, showApp } from './show-app';
import { tenOffers } from './ten-offers';

/** Searches for `mpn` in the sample parts and opens its first row. `interceptor` changes the answer to the search. */
export async function openPart(mpn: string, interceptor: Interceptor = tenOffers): Promise<ShownApp> {
  const app = await showApp({ source: 'sample' });
  app.back.network.intercept('SearchMpn', interceptor);
  await searchAndWait(app.user, mpn);
  await app.user.click(row(0));
  await findHeading(mpn);
  return app;
}

export const partRegion = () => screen.getByRole('region', { name: 'Part' });
export const partText = () => partRegion().textContent ?? '';
export const quantityField = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Quantity' });

const rowsOf = (role: 'grid' | 'table', name: string) =>
  within(screen.getByRole(role, { name })).getAllByRole('row');

export const offers = () => rowsOf('grid', 'Offers').slice(1);

export function offerOf(seller: string): HTMLElement {
  const found = offers().find((offer) =>
    within(offer).queryByRole('rowheader', { name: new RegExp(seller) }),
  );
  if (!found) throw new Error(`There is no offer of ${seller}`);
  return found;
}

export const cellsOf = (row: HTMLElement | undefined) =>
  [...(row?.children ?? [])].map(({ textContent }) => textContent);

/** The plain number in the offer's last cell that has one. */
export const totalOf = (offer: HTMLElement | undefined) =>
  [...(offer?.querySelectorAll('[data-value]') ?? [])].at(-1)?.getAttribute('data-value');

export const breakRows = () =>
  rowsOf('table', 'Price breaks')
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /^\d/.test(text));

/** The cells of a chart's table under the heading `seller`, by the quantity of their row. */
export function chartCells(table: string, seller: string): Record<string, string | null | undefined> {
  const [names, ...lines] = rowsOf('table', table).map(cellsOf);
  const column = names?.indexOf(seller) ?? -1;
  return Object.fromEntries(lines.map((line) => [line[0] ?? '', line[column]]));
}
