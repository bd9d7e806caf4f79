// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { catalog } from '../../../../electron/sample/catalog/catalog';
import { documentLine, readLine } from '../../electron/features/bom/bom-builders';
import { startBackEnd } from './running-back-ends';
import { button, showPage } from './show-app';
import { lineCell, lineRows, storeBom } from './stored-bom';

const match = (line: number) => lineCell(line, 'Match').textContent;
const panel = () => within(screen.getByRole('region', { name: /^Line/ }));

it('asks by the distributor’s number where nothing has the part number, and lets the user take what that finds', async () => {
  const part = catalog().find(({ mpn }) => mpn === 'NE555P');
  const sku = part?.sellers.find(({ company }) => company.name === 'DigiKey')?.offers[0]?.sku ?? '';
  const back = await startBackEnd({ source: 'sample' });
  const lines = [
    { parts: [{ partNumber: 'ZZQ-99', manufacturer: null }], skus: [{ sku, distributor: 'DigiKey' }] },
    { parts: [], skus: [{ sku, distributor: 'Mouser' }] },
  ];
  const bomId = await storeBom(
    back,
    lines.map((own, at) => documentLine(at + 1, { read: readLine(own) })),
  );
  const user = await showPage(back, `#/bom/${bomId}`);
  await screen.findByRole('grid', { name: 'BOM lines' });
  await user.click(button(/^Look up 2 lines/));
  await waitFor(() => expect(match(1)).toMatch(/^Needs review/));
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(panel().getByText('No similar parts.')).toBeDefined());
  expect(panel().getByText(`Part number not found; found by DigiKey SKU ${sku}`)).toBeDefined();
  await user.click(panel().getByRole('button', { name: 'Use this: NE555P' }));
  await waitFor(() => expect(match(0)).toMatch(/^Chosen/));
  act(() => lineRows()[1]?.focus());
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(panel().getByText('Applies to this distributor SKU in all BOMs.')).toBeDefined(),
  );
  expect(panel().getByText(`${sku} needs review`)).toBeDefined();
  expect(panel().getAllByText(`No offer for this part has Mouser SKU ${sku}`)).toHaveLength(2);
});
