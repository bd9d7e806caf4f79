// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { documentLine } from '../../electron/features/bom/bom-builders';
import { startBackEnd } from './running-back-ends';
import { button, fill, findButton, heading, requestsOf, showPage } from './show-app';
import { lineCell, lineRows, openBom, storeBom, totals } from './stored-bom';

const parts = ['LM358', 'NE555P'];
const boards = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Boards' });
const value = (line: number, column: string) => lineCell(line, column).dataset.value;

it('shows each line with its match and what it costs, numbers plain in data-value', async () => {
  await openBom(parts);
  expect(heading('Power supply').closest('section')?.getAttribute('aria-label')).toBe('BOM');
  expect(lineRows().map((_, line) => lineCell(line, 'Match').textContent)).toEqual([
    expect.stringMatching(/^Exact/),
    expect.stringMatching(/^Exact/),
    'Not found',
    'No part number',
    'Not populated',
  ]);
  expect(lineCell(0, 'Part number').textContent).toBe('LM358');
  expect(lineCell(0, 'References').textContent).toBe('U1');
  expect(value(0, 'Need')).toBe('2');
  expect(Number(value(0, 'Line total'))).toBeGreaterThan(0);
  expect(Number(value(0, 'Order quantity'))).toBeGreaterThanOrEqual(2);
  expect(totals().textContent).toMatch(/Total.*€.*Per board.*2 of 4 lines priced.*2 not in the total/);
});

it('costs other board counts and attrition as they are typed, and keeps a text that is none', async () => {
  const { user, back } = await openBom(parts);
  await fill(user, boards(), '50');
  await waitFor(() => expect(value(0, 'Need')).toBe('100'));
  await fill(user, screen.getByRole('spinbutton', { name: 'Attrition' }), '2,5');
  await waitFor(() => expect(value(0, 'Need')).toBe('103'));
  await fill(user, boards(), '50, 0');
  expect(boards().getAttribute('aria-invalid')).toBe('true');
  expect(boards().value).toBe('50, 0');
  await fill(user, boards(), '50, 100');
  await waitFor(() => expect(totals().textContent).toContain('For 100'));
  expect(Number(value(0, 'Line total · 100'))).toBeGreaterThan(Number(value(0, 'Line total · 50')));
  expect(requestsOf(back, 'changeBom')).toHaveLength(3);
});

it('buys at least the minimum per line, and says what is no number', async () => {
  const { user } = await openBom(parts);
  const minimum = screen.getByRole('spinbutton', { name: 'Min. per line' });
  await fill(user, minimum, '25');
  await waitFor(() => expect(value(0, 'Need')).toBe('25'));
  await fill(user, minimum, 'some');
  expect(minimum.getAttribute('aria-invalid')).toBe('true');
  expect(value(0, 'Need')).toBe('25');
  await fill(user, minimum, '0');
  await waitFor(() => expect(value(0, 'Need')).toBe('2'));
});

it('changes its country and currency without a lookup, and names what one would cost', async () => {
  const { user, back } = await openBom(parts);
  const panel = screen.getByRole('dialog', { name: 'Country and currency of this BOM' });
  fireEvent(panel, Object.assign(new Event('toggle'), { newState: 'open' }));
  expect(screen.getByText(/all lines need a new lookup \(free with sample data\)/)).toBeDefined();
  const choice = (name: string) => within(panel).getByRole('combobox', { name });
  await user.selectOptions(choice('Country'), 'US');
  await findButton(/^Look up 2 lines for US · EUR/);
  expect(totals().textContent).toMatch(/^No prices for US · EUR yet/);
  await user.selectOptions(choice('Currency'), 'USD');
  await findButton(/^Look up 2 lines for US · USD/);
  expect(requestsOf(back, 'lookUpBom')).toHaveLength(0);
  await user.click(button(/^Look up 2 lines for US · USD/));
  await waitFor(() => expect(totals().textContent).toMatch(/Total.*\$.*2 of 4 lines priced/));
});

it('shows the lines of one state alone, and those that a text finds', async () => {
  const { user } = await openBom(parts);
  await user.click(button('Not found 1'));
  expect(lineRows()).toHaveLength(1);
  await user.click(button('Not found 1'));
  await fill(user, screen.getByRole('textbox', { name: 'Filter lines' }), 'ne555');
  expect(lineRows()).toHaveLength(1);
  await fill(user, screen.getByRole('textbox', { name: 'Filter lines' }), 'nothing has this');
  await user.click(button('Show all lines'));
  expect(lineRows()).toHaveLength(5);
});

it('has one Tab stop for the states of the lines, with arrow keys from one to the next', async () => {
  const { user } = await openBom(parts);
  const chips = within(screen.getByRole('toolbar', { name: 'Show lines' })).getAllByRole('button');
  const stops = () => chips.filter(({ tabIndex }) => tabIndex === 0);
  expect(stops()).toEqual([button('All 5')]);
  act(() => chips[0]?.focus());
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(chips.at(-1));
  expect(stops()).toEqual(chips.slice(-1));
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(chips[1]);
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Filter lines' }));
});

it('leaves a line out by D, locks it by K, goes to the next problem by N, and undoes by Ctrl+Z', async () => {
  const { user } = await openBom(parts);
  act(() => lineRows()[0]?.focus());
  await user.keyboard('d');
  await waitFor(() => expect(lineCell(0, 'Match').textContent).toBe('Not populated'));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(lineCell(0, 'Match').textContent).toMatch(/^Exact/));
  await user.keyboard('k');
  await screen.findByRole('img', { name: 'Locked to this offer' });
  await user.keyboard('n');
  expect(document.activeElement).toBe(lineRows()[2]);
  // Not while a text is typed.
  await user.click(boards());
  await user.keyboard('d');
  expect(lineCell(2, 'Match').textContent).toBe('Not found');
});

it('names the locked offer of a line whose price has expired', async () => {
  const back = await startBackEnd({ source: 'sample' });
  const lockedOffer = { distributorId: '1', distributorName: 'Some distributor', sku: 'SKU-7' };
  const bomId = await storeBom(back, [documentLine(1, { edits: { lockedOffer } })]);
  await showPage(back, `#/bom/${bomId}`);
  await screen.findByRole('grid', { name: 'BOM lines' });
  expect(lineCell(0, 'Distributor').textContent).toBe('Some distributor');
  expect(within(lineCell(0, 'Distributor')).getByRole('img').getAttribute('aria-label')).toMatch(/lock/i);
  expect(lineCell(0, 'SKU').textContent).toBe('SKU-7');
});

it('opens a part at what its line needs, and shows the own quantity again afterwards', async () => {
  const { user } = await openBom(parts);
  await fill(user, boards(), '50');
  await waitFor(() => expect(value(0, 'Need')).toBe('100'));
  fireEvent.contextMenu(lineRows()[0] as HTMLElement);
  await user.click(screen.getByRole('menuitem', { name: 'Open part' }));
  await screen.findByRole('region', { name: 'Part' });
  const quantity = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: 'Quantity' }).value;
  expect(quantity()).toBe('100');
  expect(screen.getByText('needed by the line')).toBeTruthy();
  await user.click(screen.getByRole('link', { name: /^Power supply/ }));
  await screen.findByRole('grid', { name: 'BOM lines' });
  expect(quantity()).toBe('1');
  expect(screen.queryByText('needed by the line')).toBeNull();
});

it('takes a pasted table as a newer file of its own, whose changes it shows', async () => {
  const { user } = await openBom(parts);
  const table = 'Reference\tQty\tMPN\nU1\t3\tLM358\nU2\t2\tNE555P\n';
  fireEvent.paste(document.body, { clipboardData: { getData: () => table } });
  await user.click(await findButton('Update BOM'));
  await screen.findByRole('table', { name: 'What changed' });
  expect(screen.getByText(/Quantity: 2 → 3/)).toBeDefined();
  await user.click(button('Open BOM'));
  await screen.findByRole('grid', { name: 'BOM lines' });
  await waitFor(() => expect(value(0, 'Need')).toBe('3'));
});

it('says that a BOM is gone', async () => {
  const { back, user } = await openBom(parts);
  await user.click(screen.getByRole('link', { name: 'BOMs' }));
  await screen.findByRole('grid', { name: 'BOMs' });
  window.location.hash = '#/bom/gone';
  await screen.findByRole('alert');
  expect(back.loggedErrors).toEqual([]);
});
