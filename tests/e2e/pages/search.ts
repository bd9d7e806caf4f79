import type { Page } from 'playwright';

/** The search box and its results. */
export function searchScreen(page: Page) {
  const box = page.getByRole('searchbox', { name: 'Part number', exact: true });
  const results = page.getByRole('grid', { name: 'Results', exact: true });
  return {
    box,
    results,
    submit: page.getByRole('button', { name: 'Search parts', exact: true }),
    cancel: page.getByRole('button', { name: 'Cancel search', exact: true }),
    status: page.getByRole('status', { name: 'Search status', exact: true }),
    failure: page.getByRole('alert'),
    title: (name: string) => page.getByRole('heading', { name, exact: true }),
    showAgain: page.getByRole('button', { name: 'Show these again', exact: true }),
    /** After a change of country or currency. */
    update: (name: string) => page.getByRole('button', { name, exact: true }),
    pendingSearches: page.getByRole('region', { name: 'Waiting searches', exact: true }),
    suggestions: page.getByRole('listbox', { name: 'Suggestions', exact: true }),
    pasteList: page.getByRole('button', { name: 'List of part numbers', exact: true }),
    list: page.getByRole('region', { name: 'List of part numbers', exact: true }),
    clearFilters: page.getByRole('button', { name: 'Clear filters', exact: true }),
    findMoreWithFilters: page.getByRole('button', { name: 'Find more with these filters' }),
    /** The button of a filter, whatever its value. */
    filter: (name: string) =>
      page
        .getByRole('toolbar', { name: 'Filters', exact: true })
        .getByRole('button', { name: new RegExp(`^${name}`) }),
    /** Puts a filter into the bar, whose list then opens. */
    async addFilter(name: string) {
      await page
        .getByRole('toolbar', { name: 'Filters', exact: true })
        .getByRole('button', { name: 'Filter', exact: true })
        .click();
      const choices = page.getByRole('dialog', { name: 'Filter', exact: true });
      await choices.getByRole('searchbox', { name: 'Find a filter', exact: true }).fill(name);
      await choices.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    },
    /** A value in the filter's open list. */
    filterValue: (name: string, value: string) =>
      page
        .getByRole('group', { name, exact: true })
        .getByRole('checkbox', { name: new RegExp(`^${value} ?\\d`) }),
    showMore: page.getByRole('button', { name: 'Show more parts', exact: true }),
    /** The rows of parts only: the header row has no gridcell. */
    rows: results.getByRole('row').filter({ has: page.getByRole('gridcell') }),
    /** The rows below a heading that begins with `name`. */
    group: (name: string) => results.getByRole('rowgroup', { name: new RegExp(`^${name}`) }).getByRole('row'),
    /** The one part with exactly this MPN, of this manufacturer. */
    row(mpn: string, manufacturer?: string) {
      const named = results.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: mpn, exact: true }),
      });
      return manufacturer
        ? named.filter({ has: page.getByRole('gridcell', { name: manufacturer, exact: true }) })
        : named;
    },
    async searchFor(text: string) {
      await box.fill(text);
      await box.press('Enter');
    },
  };
}
