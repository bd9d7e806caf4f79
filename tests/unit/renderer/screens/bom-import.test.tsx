// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { catalog } from '../../../../electron/sample/catalog/catalog';
import { column, dropFile, roles, showBoms, status, table } from './dropped-bom';
import { button, fill, findButton, findHeading, queryButton, requestsOf } from './show-app';
import { lineCell } from './stored-bom';

it('opens a dropped file at its last step where it is recognized, and makes a BOM of it', async () => {
  const { user } = await showBoms();
  dropFile('motor-ctrl r3.csv', table);
  await findHeading('Import BOM');
  await findButton('Edit columns');
  expect(status()).toBe('4 lines, 4 with a part number, 1 not populated');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('motor-ctrl r3');
  await fill(user, screen.getByRole('textbox', { name: 'Boards' }), '50');
  await user.click(button('Create BOM'));
  await findHeading('motor-ctrl r3');
  expect(within(screen.getByRole('grid', { name: 'BOM lines' })).getAllByRole('row')).toHaveLength(5);
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Boards' }).value).toBe('50');
});

it('looks up a distributor’s cart by its numbers, and says so', async () => {
  const skuOf = (mpn: string) => {
    const sellers = catalog().find((part) => part.mpn === mpn)?.sellers ?? [];
    return sellers.find(({ company }) => company.name === 'DigiKey')?.offers[0]?.sku ?? '';
  };
  const { user } = await showBoms();
  const rows = [`5,${skuOf('LM358DR')}`, `2,${skuOf('NE555P')}`, '1,0000-ND'];
  dropFile('cart.csv', ['Quantity,Part Number', ...rows].join('\n'));
  await findButton('Edit columns');
  expect(status()).toBe('3 lines, 0 with a part number, 3 by distributor SKU');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
    '3looked up by distributor SKU',
  );
  await user.click(button(/^Create and look up/));
  await findHeading('cart');
  await waitFor(() => expect(lineCell(2, 'Match').textContent).toMatch(/^Not found/));
  expect(['LM358DR', 'NE555P', '0000-ND'].map((_, at) => lineCell(at, 'Part number').textContent)).toEqual([
    'LM358DR',
    'NE555P',
    '0000-ND',
  ]);
  expect(lineCell(0, 'Match').textContent).toMatch(/^Exact/);
  expect(lineCell(0, 'Match').title).toBe(`Found by DigiKey SKU ${skuOf('LM358DR')}`);
});

it('names the role of each column, reads again when one is changed, and says what differs', async () => {
  const { user, back } = await showBoms();
  dropFile('a.csv', table);
  await user.click(await findButton('Edit columns'));
  expect(roles()).toEqual([
    'References',
    'Quantity',
    'Value',
    'Part number',
    'Manufacturer',
    'Do not populate',
  ]);
  expect(screen.getByText(/Quantity differs from references on 1 line/)).toBeDefined();
  await user.selectOptions(column(4), 'Other');
  await screen.findByText('No column holds part numbers.');
  expect(status()).toMatch(/^4 lines, 0 with a part number/);
  await user.selectOptions(column(4), 'Part number');
  await user.click(await findButton('Count references instead'));
  await waitFor(() => expect(requestsOf(back, 'rereadBom')).toHaveLength(3));
  await waitFor(() => expect(screen.queryByText(/Quantity differs/)).toBeNull());
  // The way back.
  await user.click(await findButton('Use the quantity column'));
  await screen.findByText(/Quantity differs from references on 1 line/);
  await user.click(button('Next'));
  await screen.findByText('Quantity 5, but 3 references; using 5');
});

it('asks once what quantities are that can be read in two ways', async () => {
  const { user } = await showBoms();
  const [lm, ne] = [',"10,000",LM358DR', ',"25,000",NE555P'];
  dropFile('cart.csv', ['Reference,Qty,MPN', lm, ne].join('\n'));
  const quantities = await screen.findByRole<HTMLSelectElement>('combobox', {
    name: 'Quantities like “10,000” are',
  });
  expect(quantities.selectedOptions[0]?.text).toBe('Unclear');
  expect([...quantities.options].map(({ text }) => text)).toEqual([
    'Unclear',
    'Thousands: 10,000 pieces',
    'Decimals: 10 pieces',
  ]);
  expect(screen.getByRole('table', { name: 'Lines to check' })).toBeDefined();
  await user.selectOptions(quantities, 'Thousands: 10,000 pieces');
  await waitFor(() => expect(screen.queryByRole('table', { name: 'Lines to check' })).toBeNull());
  await user.selectOptions(quantities, 'Unclear');
  await screen.findByRole('table', { name: 'Lines to check' });
  await user.selectOptions(quantities, 'Decimals: 10 pieces');
  await waitFor(() => expect(screen.queryByRole('table', { name: 'Lines to check' })).toBeNull());
  await user.click(button('Create BOM'));
  await findHeading('cart');
  expect([0, 1].map((row) => lineCell(row, 'Quantity').dataset.value)).toEqual(['10', '25']);
});

it('does not ask where a quantity is clear', async () => {
  await showBoms();
  dropFile('a.csv', table);
  await findButton('Edit columns');
  expect(screen.queryByRole('combobox', { name: /^Quantities like/ })).toBeNull();
});

it('has a select for each column of a wide table', async () => {
  const { user } = await showBoms();
  const wide = table
    .split('\n')
    .map((row, at) => row + ';'.repeat(73) + (at === 0 ? 'Second source' : `LM358D${at}`));
  dropFile('wide.csv', wide.join('\n'));
  await user.click(await findButton('Edit columns'));
  expect(screen.getByRole('table', { name: 'Preview' }).querySelectorAll('select')).toHaveLength(79);
  const last = screen.getByLabelText<HTMLSelectElement>('Column 79');
  fireEvent.change(last, { target: { value: 'part-number' } });
  expect(last.value).toBe('part-number');
});

it('divides a table of fixed width as the user says, and as it was found again', async () => {
  const { user } = await showBoms();
  const rows = [
    'Part     Value          Package',
    'R1       10k            0603',
    'U1       LM358DR        SOIC-8',
  ];
  dropFile('partlist.txt', rows.join('\n'));
  const delimiter = async () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Delimiter' });
  expect((await delimiter()).selectedOptions[0]?.textContent).toBe('None: fixed width');
  const columns = () => screen.getAllByRole('combobox', { name: /^Column/ }).length;
  const found = columns();
  await user.selectOptions(await delimiter(), 'Comma');
  await waitFor(() => expect(columns()).toBeLessThan(found));
  await user.selectOptions(await delimiter(), 'Detect');
  await waitFor(() => expect(columns()).toBe(found));
});

it('makes the BOM and looks it up with Enter in a field, unless one can’t be read', async () => {
  const { user, back } = await showBoms();
  dropFile('motor-ctrl.csv', table);
  await findButton('Edit columns');
  await fill(user, screen.getByRole('textbox', { name: 'Boards' }), 'x');
  await user.keyboard('{Enter}');
  await fill(user, screen.getByRole('textbox', { name: 'Boards' }), '50');
  await user.keyboard('{Enter}');
  await findHeading('motor-ctrl');
  expect(requestsOf(back, 'createBom')).toHaveLength(1);
  await waitFor(() => expect(requestsOf(back, 'lookUpBom')).toHaveLength(1));
});

it('says which BOM a newer file changes, before and after it does, and takes it back', async () => {
  const file = (text: string) => ({ name: 'rev B.csv', bytes: new TextEncoder().encode(text) });
  const { user } = await showBoms({
    chooseBomFile: async () =>
      file(table.replace('U1,U2;2', 'U1,U2,U3,U4;4').replace('Murata;', 'Murata;DNP')),
  });
  dropFile('motor-ctrl.csv', table);
  await user.click(await findButton('Create BOM'));
  await findHeading('motor-ctrl');
  await user.click(button('Import'));
  await user.click(screen.getByRole('menuitem', { name: 'Update from a newer file…' }));
  await screen.findByText('The lines of this file replace those of “motor-ctrl”.');
  await user.click(button('Update BOM'));
  await screen.findByText('References: U1, U2 → U1–U4. Quantity: 2 → 4');
  screen.getByText('Populated: yes → no');
  screen.getByRole('heading', { name: '“motor-ctrl” was updated: 2 changes' });
  await user.click(button('Undo'));
  await findHeading('motor-ctrl');
  const rows = () => within(screen.getByRole('grid', { name: 'BOM lines' })).getAllByRole('row');
  await waitFor(() => expect(rows()[1]?.textContent).toContain('U1, U2'));
  expect(rows()[1]?.textContent).not.toContain('U4');
});

it('reads a table that is pasted on the screen of BOMs', async () => {
  await showBoms();
  const clipboardData = { getData: () => table.replaceAll(';', '\t') };
  fireEvent.paste(document.body, { clipboardData });
  await findButton('Edit columns');
  expect(status()).toMatch(/^4 lines/);
});

it('says that a pasted text is no table, and has it ready to be corrected', async () => {
  const { user } = await showBoms();
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Table' });
  await user.click(button('Paste a table'));
  await fill(user, field(), 'Two resistors');
  await user.click(button('Cancel'));
  await user.click(button('Paste a table'));
  expect(field().value).toBe('Two resistors');
  await user.click(button('Continue'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^What you pasted has no table/);
  await user.click(button('Paste a table'));
  expect(field().value).toBe('Two resistors');
});

it('says why a file is none, and keeps the table that was read before', async () => {
  const { user } = await showBoms();
  dropFile('a.csv', table);
  await findButton('Edit columns');
  await fill(user, screen.getByRole('textbox', { name: 'Name' }), 'Mine');
  dropFile('photo.png', '\u0089PNG\r\n\u001a\n\u0000\u0000');
  expect((await screen.findByRole('alert')).textContent).toMatch(/^This file/);
  await user.click(button('Next'));
  await user.click(button('Next'));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Mine');
});

it('offers the sample BOM with the sample parts alone', async () => {
  const { user } = await showBoms();
  await user.click(button('Try the sample BOM'));
  await findButton('Create BOM');
  expect(status()).toMatch(/^40 lines/);
  await showBoms({ source: 'none' });
  expect(queryButton('Try the sample BOM')).toBeNull();
});

it('ends with "Cancel", and going back leads to no wizard', async () => {
  const { user } = await showBoms();
  dropFile('a.csv', table);
  await findButton('Edit columns');
  await user.click(button('Cancel'));
  await findHeading('BOMs');
  window.location.hash = '#/import';
  await findHeading('BOMs');
});

it('calls a lookup of cached parts free', async () => {
  const { user } = await showBoms({ source: 'nexar' });
  const content = 'Reference,Qty,MPN\nU1,1,LM358';
  dropFile('a.csv', content);
  await user.click(await findButton(/^Create and look up up to 1 part$/));
  await findHeading('a');
  await waitFor(() => expect(lineCell(0, 'Match').textContent).toMatch(/^Exact/));
  dropFile('b.csv', content);
  await findButton('Create and look up free');
});
