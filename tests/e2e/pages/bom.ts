import type { Page } from 'playwright';

/** The screens of BOMs: their list, the import wizard, and one BOM. */
export function bomScreens(page: Page) {
  const region = page.getByRole('region', { name: 'BOM', exact: true });
  const lines = region.getByRole('grid', { name: 'BOM lines', exact: true });
  const plans = region.getByRole('table', { name: 'Sourcing plans', exact: true });
  return {
    list: page.getByRole('grid', { name: 'BOMs', exact: true }),
    importHeading: page.getByRole('heading', { name: 'Import BOM', exact: true }),
    importStatus: page.getByRole('status', { name: 'Import status', exact: true }),
    column: (number: number) => page.getByRole('combobox', { name: `Column ${number}`, exact: true }),
    createAndLookUp: page.getByRole('button', { name: /^Create and look up/ }),
    region,
    heading: region.getByRole('heading', { level: 1 }),
    boards: region.getByRole('textbox', { name: 'Boards', exact: true }),
    lines,
    /** The row of the line with this part number. */
    line: (partNumber: string) =>
      lines.getByRole('row').filter({ has: page.getByRole('gridcell', { name: partNumber, exact: true }) }),
    lookUp: region.getByRole('button', { name: /^Look up/ }),
    progress: region.getByRole('progressbar', { name: 'Looking up lines', exact: true }),
    retryFailed: region.getByRole('button', { name: 'Retry failed lines', exact: true }),
    retryUncertain: (lines: number) =>
      region.getByRole('button', { name: `Retry ${lines} lines · may count again`, exact: true }),
    panel: region.getByRole('region', { name: /^Line \d+$/ }),
    totals: page.getByRole('status', { name: 'BOM totals', exact: true }),
    plans,
    /** The button that uses the plan. */
    plan: (distributors: number) =>
      plans.getByRole('button', { name: new RegExp(`^Buy from at most ${distributors} `) }),
  };
}
