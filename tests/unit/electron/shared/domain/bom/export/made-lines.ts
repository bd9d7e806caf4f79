import type {
  ExportLine,
  ExportOrder,
} from '../../../../../../../electron/shared/domain/bom/export/export-line';

export const order: ExportOrder = {
  distributor: 'DigiKey',
  sku: '296-1395-1-ND',
  quantity: 100,
  reason: { kind: 'price-break' },
  unitPrice: '0.0871',
  total: '8.71',
  currency: 'USD',
  comparable: { total: '8.05', isEstimated: true },
  stock: { kind: 'pieces', pieces: 12_000 },
};

/** A line with everything, but for what `more` changes. */
export const exportLine = (more: Partial<ExportLine> = {}): ExportLine => ({
  rows: [1],
  references: ['R1', 'R2'],
  quantity: 2,
  need: 87,
  match: 'Exact',
  part: {
    mpn: '0022272021',
    manufacturer: 'Molex',
    lifecycle: 'Production',
    leadTimeDays: 42,
    fetchedAt: '2026-11-30T09:00:00Z',
  },
  order,
  locked: null,
  problems: ['Excess'],
  note: '',
  ...more,
});
