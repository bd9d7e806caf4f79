// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ShortLines } from '../../../../renderer/features/bom/order/short-lines';
import { documentLine, readLine } from '../../electron/features/bom/bom-builders';
import { viewLine } from '../../electron/features/bom/export/made-view';
import { startBackEnd } from './running-back-ends';
import { button, requestsOf, showPage } from './show-app';
import { openBom, storeBom } from './stored-bom';

const parts = ['LM358', 'NE555P'];
const item = (name: string) => screen.findByRole('menuitem', { name });

it('exports as CSV, Excel or JSON, and says the name of the file', async () => {
  const { user, back } = await openBom(parts);
  await user.click(button('Export'));
  const menu = await screen.findByRole('menu', { name: 'Export' });
  expect(within(menu).getAllByRole('menuitem')).toHaveLength(3);
  await user.click(await item('CSV'));
  await screen.findByText(/^Saved as Power supply.*\.csv$/);
  expect(requestsOf(back, 'exportBom')).toEqual([expect.objectContaining({ format: 'csv' })]);
  await user.click(button('Dismiss'));
  expect(screen.queryByText(/^Saved as/)).toBeNull();
  await user.click(button('Export'));
  await item('Excel');
  await item('JSON');
});

it('orders from a distributor by keys alone: copies its list, and says of how many lines', async () => {
  const { user, back } = await openBom(parts);
  button('Order').focus();
  await user.keyboard('{ArrowDown}');
  const menu = await screen.findByRole('menu', { name: 'Order' });
  const [first] = within(menu).getAllByRole('menuitem');
  const distributor = first?.firstChild?.nextSibling?.textContent ?? '';
  expect(first?.getAttribute('aria-description')).toMatch(/^\d lines? · (≈ )?€\d+\.\d\d$/);
  await user.keyboard('{Enter}');
  const dialog = within(await screen.findByRole('dialog', { name: `Order from ${distributor}` }));
  await dialog.findByText(/2 lines of this BOM aren’t in any order/);
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Copy/));
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(dialog.getByRole('status').textContent).toMatch(/^Copied: \d items? of \d lines?/),
  );
  expect(back.copiedTexts).toHaveLength(1);
  await user.click(dialog.getByRole('button', { name: 'Save as CSV…' }));
  await waitFor(() => expect(dialog.getByRole('status').textContent).toMatch(/^Saved: /));
  expect([...back.savedFiles.keys()]).toEqual([expect.stringContaining(distributor)]);
});

it('has nothing to order without prices', async () => {
  const back = await startBackEnd({ source: 'sample' });
  const bomId = await storeBom(back, [documentLine(1, { read: readLine({ references: ['TP1'] }) })]);
  const user = await showPage(back, `#/bom/${bomId}`);
  await screen.findByRole('grid', { name: 'BOM lines' });
  await user.click(button('Order'));
  expect(screen.queryByRole('menu')).toBeNull();
  expect(button('Order').title).toBe('No line has an offer to order yet');
});

it('names the lines that the distributor does not have enough of', () => {
  const short = { inStock: false, stock: { kind: 'pieces', pieces: 0 } } as const;
  const elsewhere = { id: '2401', name: 'Mouser', authorized: true, broker: false };
  const lines = [
    viewLine(1),
    viewLine(2, { order: short }),
    viewLine(3, { order: { ...short, distributor: elsewhere } }),
  ];
  const { rerender } = render(<ShortLines lines={lines} distributorId="459" />);
  screen.getByText('1 line is short:');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Line 2, MPN2: 0 in stock of 100',
  ]);
  const onRequest = viewLine(4, { order: { inStock: false, stock: { kind: 'on-request' } } });
  const many = [onRequest, ...Array.from({ length: 7 }, (_, at) => viewLine(at + 5, { order: short }))];
  rerender(<ShortLines lines={many} distributorId="459" />);
  screen.getByText('8 lines are short:');
  screen.getByText('Line 4, MPN4: On request, 100 ordered');
  expect(screen.getAllByRole('listitem').at(-1)?.textContent).toBe('3 more');
});
