// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { LineShares } from '../../../../renderer/features/bom/costs/line-shares';
import { documentLine, readLine } from '../../electron/features/bom/bom-builders';
import { bomView, viewLine } from '../../electron/features/bom/export/made-view';
import { startBackEnd } from './running-back-ends';
import { button, findButton, requestsOf, showPage } from './show-app';
import { openBom, storeBom, totals } from './stored-bom';

const parts = ['LM358', 'NE555P', 'STM32F103C8T6'];
const table = () => screen.getByRole('table', { name: 'Sourcing plans' });
const planRows = () => within(table()).getAllByRole('row').slice(1);
const inUse = () => within(table()).getByText('In use').closest('tr');

it('shows a plan for each number of distributors, and uses one by a key', async () => {
  const { user, back } = await openBom(parts);
  await screen.findByRole('table', { name: 'Sourcing plans' });
  const names = within(table())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  const figures = ['Excess', 'Total', 'Over cheapest'];
  expect(names).toEqual(['Distributors', 'Buy from', 'Lines', ...figures]);
  expect(planRows().map((row) => row.querySelector('button')?.textContent)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    'Any',
  ]);
  // Without a limit each line is bought where it costs least.
  expect(inUse()).toBe(planRows().at(-1));
  // One Tab stop, from which the arrow keys lead on.
  const stops = () =>
    within(table())
      .getAllByRole('button')
      .map(({ tabIndex }) => tabIndex);
  expect(stops()).toEqual([-1, -1, -1, -1, -1, 0]);
  button('Buy from at most 2 distributors').focus();
  await user.keyboard('{ArrowUp}{Enter}');
  await waitFor(() => expect(inUse()).toBe(planRows()[0]));
  // What each costs over the cheapest does not depend on the plan in use.
  const overs = planRows().map(({ lastChild }) => lastChild?.textContent);
  expect(overs.at(-1)).toBe('Cheapest');
  expect(overs[0]).toMatch(/^\+€/);
  expect(requestsOf(back, 'changeBom')).toEqual([
    expect.objectContaining({ change: { maxDistributors: 1 } }),
  ]);
  // All sets of distributors were compared.
  await screen.findByText(/^Lowest total with one offer per line/);
  const [name] = [planRows()[0]?.children[1]?.textContent ?? ''];
  await waitFor(() => expect(totals().parentElement?.textContent).toContain(name));
});

it('adds the shipping that the user enters to the plans, refuses what is no amount, and proves a plan', async () => {
  const { user, back } = await openBom(['NE555P']);
  await screen.findByRole('table', { name: 'Sourcing plans' });
  await user.click(button('Shipping…'));
  const dialog = within(await screen.findByRole('dialog', { name: 'Shipping by distributor' }));
  const fields = await dialog.findAllByLabelText(/^Shipping, /);
  for (const field of fields) fireEvent.change(field, { target: { value: 'free' } });
  expect(fields[0]?.getAttribute('aria-invalid')).toBe('true');
  expect(dialog.getByRole('status').textContent).toBe('Enter amounts such as 6 or 4.90.');
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  expect(requestsOf(back, 'changeDistributorTerms')).toEqual([]);
  for (const field of fields) fireEvent.change(field, { target: { value: '4,90' } });
  for (const field of dialog.getAllByLabelText(/^Free from, /))
    fireEvent.change(field, { target: { value: '30' } });
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Shipping by distributor' })).toBeNull());
  expect(requestsOf(back, 'changeDistributorTerms')).toContainEqual(
    expect.objectContaining({ terms: { shipping: '4.90', freeFrom: '30', minimum: null } }),
  );
  await within(table()).findByRole('columnheader', { name: 'Shipping' });
  screen.getByText(/with the shipping you entered, without tax, most lines first$/);
  // From here on shipping depends on what is bought.
  await user.click(button('Buy from at most 1 distributor'));
  await user.click(await findButton('Prove'));
  await screen.findByText(/^(Lowest total|At most .* above the lowest total) with one offer per line/);
  expect(requestsOf(back, 'proveBomPlan')).toEqual([expect.objectContaining({ maxDistributors: 1 })]);
});

it('shows what of the cost is due to lines, boards and distributors', async () => {
  const { user } = await openBom(parts);
  await user.click(await screen.findByRole('radio', { name: 'Cost' }));
  const byLine = within(await screen.findByRole('table', { name: /^Cost by line/ }));
  const shares = byLine.getAllByRole('row').slice(1);
  expect(shares.map((row) => row.lastChild?.textContent).at(-1)).toBe('100%');
  const sums = shares.map((row) => Number(row.querySelector('data')?.value));
  expect(sums).toEqual(sums.toSorted((one, other) => other - one));
  const perBoard = within(screen.getByRole('table', { name: /^Cost per board/ }));
  expect(perBoard.getAllByRole('row').length).toBeGreaterThan(3);
  expect(
    within(screen.getByRole('table', { name: 'By distributor' })).getAllByRole('row').length,
  ).toBeGreaterThan(1);
});

it('says how many lines the table of the cost leaves out', async () => {
  render(<LineShares view={bomView(Array.from({ length: 103 }, (_, at) => viewLine(at + 1)))} />);
  expect(screen.getAllByRole('row')).toHaveLength(101);
  screen.getByText(/^3 more lines, \d+% of the cost$/);
});

it('says why there are no plans without a price', async () => {
  const back = await startBackEnd({ source: 'sample' });
  const read = (partNumber: string | null) =>
    readLine({ references: ['U1'], parts: partNumber === null ? [] : [{ partNumber, manufacturer: null }] });
  const open = async (partNumber: string | null) =>
    showPage(back, `#/bom/${await storeBom(back, [documentLine(1, { read: read(partNumber) })])}`);
  await open('LM358');
  await screen.findByText('Sourcing plans compare prices. Look up the lines first.');
  expect(screen.queryByRole('region', { name: 'Sourcing plans and cost' })).toBeNull();
  cleanup();
  await open(null);
  await screen.findByText('No line has a price, so there are no sourcing plans.');
});

it('folds', async () => {
  const { user } = await openBom(parts);
  await screen.findByRole('table', { name: 'Sourcing plans' });
  await user.click(button('Hide plans and cost'));
  expect(screen.queryByRole('table', { name: 'Sourcing plans' })).toBeNull();
  await user.click(button('Show plans and cost'));
  expect(planRows()).toHaveLength(6);
});
