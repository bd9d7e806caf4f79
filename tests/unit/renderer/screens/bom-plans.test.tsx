// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { button, requestsOf } from './show-app';
import { openBom, totals } from './stored-bom';

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
  expect(names).toEqual(['Distributors', 'Buy from', 'Lines', 'Excess', 'Total', 'Difference']);
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
  button('Buy from 2 distributors at most').focus();
  await user.keyboard('{ArrowUp}{Enter}');
  await waitFor(() => expect(inUse()).toBe(planRows()[0]));
  expect(requestsOf(back, 'changeBom')).toEqual([
    expect.objectContaining({ change: { maxDistributors: 1 } }),
  ]);
  const [name] = [planRows()[0]?.children[1]?.textContent ?? ''];
  await waitFor(() => expect(totals().parentElement?.textContent).toContain(name));
});

it('adds the shipping that the user enters to the plans, and refuses what is no amount', async () => {
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
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Shipping by distributor' })).toBeNull());
  expect(requestsOf(back, 'changeDistributorTerms')).toContainEqual(
    expect.objectContaining({ terms: { shipping: '4.90', freeFrom: null, minimum: null } }),
  );
  await within(table()).findByRole('columnheader', { name: 'Shipping' });
  screen.getByText('with the shipping you entered, without tax');
});

it('folds', async () => {
  const { user } = await openBom(parts);
  await screen.findByRole('table', { name: 'Sourcing plans' });
  await user.click(button('Hide sourcing plans'));
  expect(screen.queryByRole('table', { name: 'Sourcing plans' })).toBeNull();
  await user.click(button('Show sourcing plans'));
  expect(planRows()).toHaveLength(6);
});
