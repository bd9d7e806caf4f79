// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { startBackEnd } from './running-back-ends';
import { button, findButton, findHeading, requestsOf, showPage } from './show-app';
import { lineCell } from './stored-bom';

const table = [
  'Reference;Qty;MPN;Manufacturer',
  'U1,U2;20;LM358;Texas Instruments',
  'R1,R2;20;RC0603FR-0710KL;Yageo',
].join('\n');

it('creates the BOM as soon as the table has been read again, if it is pressed before', async () => {
  const back = await startBackEnd({ source: 'sample' });
  await showPage(back, '#/boms');
  await findHeading('BOMs');
  const dataTransfer = { types: ['Files'], files: [new File([table], 'motor.csv')] };
  fireEvent.dragEnter(document.body, { dataTransfer });
  fireEvent.drop(document.body, { dataTransfer });
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
