import type { Page } from 'playwright';

/** The columns of the offers in a window of the default size, in their order. */
const offerColumns = [
  'seller',
  'sku',
  'stock',
  'moq',
  'packaging',
  'orderQuantity',
  'unitPrice',
  'total',
] as const;

export type OfferFigures = Record<(typeof offerColumns)[number], string | null>;

/** One part's screen. */
export function partScreen(page: Page) {
  const region = page.getByRole('region', { name: 'Part', exact: true });
  const offers = region.getByRole('grid', { name: 'Offers', exact: true });
  const offerRows = offers.getByRole('row').filter({ has: page.getByRole('gridcell') });
  const priceBreaks = region.getByRole('table', { name: 'Price breaks', exact: true });
  const similar = region.getByRole('region', { name: 'Similar parts', exact: true });
  const specifications = region.getByRole('table', { name: 'Specifications', exact: true });
  return {
    region,
    offers,
    offerRows,
    priceBreaks,
    specifications,
    heading: region.getByRole('heading', { level: 1 }),
    priceBreaksHeading: region.getByRole('heading', { name: 'Price breaks', exact: true }),
    specificationsHeading: region.getByRole('heading', { name: 'Specifications', exact: true }),
    quantity: page.getByRole('spinbutton', { name: 'Quantity', exact: true }),
    datasheet: region.getByRole('button', { name: 'Datasheet', exact: true }),
    offersShown: region.getByRole('status', { name: 'Offers shown', exact: true }),
    filter: (name: string) => region.getByRole('checkbox', { name, exact: true }),
    filters: region.getByRole('group', { name: 'Offer filters', exact: true }),
    /** A small panel opened by the button of the same name. */
    panel: (name: string) => region.getByRole('dialog', { name, exact: true }),
    panelButton: (name: string) => region.getByRole('button', { name: new RegExp(`^${name}\\d*$`) }),
    /** What the price chart shows. */
    chartFigure: (name: string) => region.getByRole('radio', { name, exact: true }),
    priceChart: region.getByRole('slider', { name: /over quantity$/ }),
    findSpecification: region.getByRole('searchbox', { name: 'Find in specifications', exact: true }),
    priceChartTable: region.getByRole('table', { name: /by quantity$/ }),
    /** The answer: which offer to take at the quantity. */
    answer: region.getByRole('region', { name: /^Best for / }),
    column: (name: string) => offers.getByRole('columnheader', { name, exact: true }),
    manufacturerPage: region.getByRole('button', { name: 'Manufacturer site', exact: true }),
    similar,
    showSimilar: region.getByRole('button', { name: /^Show similar parts/ }),
    similarLinks: similar.getByRole('table').getByRole('link'),
    image: region.getByRole('figure'),
    back: page.getByRole('button', { name: 'Back', exact: true }),
    /** The plain numbers and texts of every offer, without locale formatting. */
    async readOffers(): Promise<OfferFigures[]> {
      const cells = await offerRows.evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll('[role=rowheader],[role=gridcell]')].map(
            (cell) => cell.getAttribute('data-value') ?? cell.textContent,
          ),
        ),
      );
      return cells.map(
        (texts) =>
          Object.fromEntries(offerColumns.map((name, at) => [name, texts[at] ?? null])) as OfferFigures,
      );
    },
  };
}
