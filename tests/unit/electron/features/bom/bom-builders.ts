import { defaultBomSettings } from '../../../../../electron/shared/contract/constants/default-bom-settings';
import type {
  BomDocument,
  BomDocumentLine,
  LineOutcome,
} from '../../../../../electron/shared/domain/bom/document/bom-document';
import type { Match } from '../../../../../electron/shared/domain/bom/matching/match-class';
import type { ReadLine, ReadPart } from '../../../../../electron/shared/domain/bom/reading/table-reading';

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
  alternates: [],
  ...more,
});

/** What a lookup of `asked` has found in the sample: a part with exactly that number. */
export const foundAs = (partId: string, asked: ReadPart, match: Match = exactMatch): LineOutcome => ({
  asked,
  source: 'sample',
  lookup: {
    state: 'found',
    match,
    part: { id: partId, mpn: asked.partNumber, manufacturer: { id: '1', name: 'Texas Instruments' } },
    hits: 1,
    fetchedAt: '2026-01-01T00:00:00.000Z',
    country: 'DE',
    currency: 'EUR',
  },
});

const exactMatch: Match = { class: 'exact', manufacturer: 'same' };

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
    quantityFrom: null,
    quantityFormat: null,
    quantitiesForBoards: null,
  },
  lines,
  ...more,
});
