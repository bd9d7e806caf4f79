// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { column, dropFile, roles, showBoms, table } from './dropped-bom';
import { button, fill, findButton, findHeading, requestsOf, showPage } from './show-app';

it('is where it was after the page was loaded again, with what was typed and chosen', async () => {
  const { user, back } = await showBoms();
  dropFile('motor-ctrl.csv', table);
  await user.click(await findButton('Edit columns'));
  await user.selectOptions(column(3), 'Description');
  await waitFor(() => expect(requestsOf(back, 'rereadBom')).toHaveLength(1));
  await user.click(button('Next'));
  await fill(user, screen.getByRole('textbox', { name: 'Name' }), 'Mine');
  await fill(user, screen.getByRole('textbox', { name: 'Boards' }), '50, 100');

  const again = await showPage(back, '#/import');
  await findButton('Edit columns');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Mine');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Boards' }).value).toBe('50, 100');
  await again.click(button('Edit columns'));
  expect(roles()[2]).toBe('Description');
  await again.click(button('Cancel'));
  await findHeading('BOMs');

  await showPage(back, '#/import');
  await findHeading('BOMs');
});

it('lets the user choose whether a file that is dropped on a BOM updates it, and says that a newer version does', async () => {
  const { user, back } = await showBoms();
  dropFile('motor-ctrl.csv', table);
  await user.click(await findButton('Create BOM'));
  await findHeading('motor-ctrl');
  const importAs = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Import as' });
  const choice = async () => (await importAs()).value;

  dropFile('other.csv', 'Reference;Qty;MPN\nU1;1;LM358\nU2;1;NE555P');
  expect(await choice()).toBe('new');
  screen.getByText('“motor-ctrl” has 1 of the 2 part numbers in this file.');
  button('Create BOM');
  await user.click(button('Cancel'));
  await findHeading('motor-ctrl');

  dropFile('unrelated.csv', 'Reference;Qty;MPN\nU2;1;NE555P');
  await importAs();
  expect(screen.queryByText(/part numbers? in this file/)).toBeNull();
  await user.click(button('Cancel'));
  await findHeading('motor-ctrl');

  dropFile('rev B.csv', table.replace('U1,U2;2', 'U1,U2,U3,U4;4'));
  expect(await choice()).toBe('new');
  screen.getByText(
    /^This looks like a newer version: .* “motor-ctrl” has 3 of the 3 part numbers in this file\.$/,
  );
  await user.click(button('Update it instead'));
  expect(await choice()).toBe('update');
  await user.selectOptions(await importAs(), 'New BOM');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('rev B');
  await user.selectOptions(await importAs(), 'Update “motor-ctrl”');
  expect(requestsOf(back, 'updateBom')).toEqual([]);
  await user.click(button('Update BOM'));
  await screen.findByText('References: U1, U2 → U1–U4. Quantity: 2 → 4');
  expect(requestsOf(back, 'createBom')).toHaveLength(1);
});
