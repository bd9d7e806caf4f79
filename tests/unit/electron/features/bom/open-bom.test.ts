import { expect, it } from 'vitest';
import { comparedWith } from '../../../../../electron/features/bom/drafts/open-bom';
import { documentLine, foundAs, newBom, readLine } from './bom-builders';

it('Part numbers of a file are also those that a BOM has by SKU', () => {
  const sku = { distributor: 'DigiKey', sku: '296-1395-5-ND' };
  const found = foundAs('7', { partNumber: 'LM358DR', manufacturer: null });
  const lines = [
    documentLine(1, { read: readLine({ parts: [], skus: [sku] }), outcome: { ...found, asked: sku } }),
    documentLine(2, { read: readLine({ parts: [], skus: [{ ...sku, sku: '0000-ND' }] }) }),
  ];
  const part = (partNumber: string) => readLine({ parts: [{ partNumber, manufacturer: null }] });
  expect(
    comparedWith(
      { id: 'b', ...newBom(lines) },
      { fingerprint: '', lines: [part('lm358dr'), part('NE555P')] },
    ),
  ).toMatchObject({ numbers: 2, shared: 1, isLikely: false });
});
