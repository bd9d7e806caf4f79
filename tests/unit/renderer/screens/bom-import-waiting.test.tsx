// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { dropFile, showBoms } from './dropped-bom';
import { startBackEnd } from './running-back-ends';
import { button, findButton, findHeading, requestsOf, showPage } from './show-app';
import { lineCell } from './stored-bom';

const table = [
  'Reference;Qty;MPN;Manufacturer',
  'U1,U2;20;LM358;Texas Instruments',
  'R1,R2;20;RC0603FR-0710KL;Yageo',
].join('\n');

it('creates the BOM as soon as the table has been read again, if it is pressed before', async () => {
  const { back } = await showBoms();
  dropFile('motor.csv', table);
  await findButton('Edit columns');
  // Both in one go: the press is there before the answer can be.
  const quantities = screen.getByRole('combobox', { name: 'Quantities are' });
  fireEvent.change(quantities, { target: { value: 'boards' } });
  fireEvent.click(button('Create BOM'));
  await findHeading('motor');
  await waitFor(() => expect(requestsOf(back, 'createBom')).toHaveLength(1));
  const [reread, create] = [requestsOf(back, 'rereadBom'), requestsOf(back, 'createBom')];
  expect(reread).toHaveLength(1);
  expect(create).toHaveLength(1);
  // Of two boards.
  expect(lineCell(0, 'Quantity').dataset.value).toBe('10');
});

it('creates nothing of another file that was dropped before the press could go on', async () => {
  const { back } = await showBoms();
  dropFile('motor.csv', table);
  await findButton('Edit columns');
  fireEvent.change(screen.getByRole('combobox', { name: 'Quantities are' }), { target: { value: 'boards' } });
  fireEvent.click(button('Create BOM'));
  dropFile('other.csv', table);
  await screen.findByText('other.csv');
  await waitFor(() => expect(button('Create BOM').getAttribute('aria-disabled')).not.toBe('true'));
  expect(requestsOf(back, 'createBom')).toHaveLength(0);
});

it('stays where the user went while an update was being taken back', async () => {
  const back = await startBackEnd({ source: 'sample' });
  const { undoBom } = back.parts;
  let goOn = () => {};
  const isHeld = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const parts = {
    ...back.parts,
    undoBom: (request: Parameters<typeof undoBom>[0]) => isHeld.then(() => undoBom(request)),
  };
  const user = await showPage({ ...back, parts }, '#/boms');
  await findHeading('BOMs');
  dropFile('motor.csv', table);
  await user.click(await findButton('Create BOM'));
  await findHeading('motor');
  dropFile('newer.csv', table.replace('U1,U2;20', 'U1;20'));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Import as' }), 'Update “motor”');
  await user.click(button('Update BOM'));
  await user.click(await findButton('Undo'));
  await user.click(screen.getByRole('link', { name: 'BOMs' }));
  await screen.findByRole('grid', { name: 'BOMs' });
  goOn();
  await waitFor(() => expect(requestsOf(back, 'undoBom')).toHaveLength(1));
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(window.location.hash).toBe('#/boms');
});
