import { defaultBomSettings } from '../../../../../electron/shared/contract/constants/default-bom-settings';
import type {
  BomDocument,
  BomDocumentLine,
} from '../../../../../electron/shared/domain/bom/document/bom-document';
import type { ReadLine } from '../../../../../electron/shared/domain/bom/reading/table-reading';

export const readLine = (more: Partial<ReadLine> = {}): ReadLine => ({
  rows: [1],
  references: ['R1'],
  quantity: 1,
  parts: [{ partNumber: 'RC0603FR-0710KL', manufacturer: 'Yageo' }],
  skus: [],
  value: '10k',
  description: '',
  footprint: '0603',
  isPopulated: true,
  doubts: [],
  ...more,
});

export const documentLine = (id: number, more: Partial<BomDocumentLine> = {}): BomDocumentLine => ({
  id,
  read: readLine({ rows: [id], references: [`R${id}`] }),
  edits: {},
  choice: null,
  outcome: null,
  ...more,
});

export type NewBom = Omit<BomDocument, 'id' | 'createdAt' | 'changedAt'>;

export const newBom = (lines: readonly BomDocumentLine[], more: Partial<NewBom> = {}): NewBom => ({
  name: 'Power supply',
  settings: { ...defaultBomSettings, country: 'DE', currency: 'EUR' },
  origin: {
    fileName: 'power.csv',
    tool: 'KiCad',
    sheet: null,
    headerRow: 1,
    headerRows: 1,
    columns: [
      { name: 'Reference', role: 'references' },
      { name: 'MPN', role: 'part-number' },
    ],
    fingerprint: 'reference,mpn',
  },
  lines,
  ...more,
});
