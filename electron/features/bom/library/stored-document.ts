import { z } from 'zod';
import { linePatchSchema } from '../../../shared/contract/bom/bom-line';
import {
  type BomSettings,
  bomSettingsSchema,
  lineColumnSchema,
} from '../../../shared/contract/bom/bom-settings';
import { lineLookupSchema, partDecisionSchema } from '../../../shared/contract/bom/lookup-state';
import { columnWidthSchema } from '../../../shared/contract/column-widths';
import { defaultBomSettings } from '../../../shared/contract/constants/default-bom-settings';
import { defaultSettings } from '../../../shared/contract/constants/default-settings';
import type {
  BomDocument,
  BomDocumentLine,
  BomOrigin,
  LineEdits,
} from '../../../shared/domain/bom/document/bom-document';
import { countProblems } from '../../../shared/domain/bom/document/line-match';
import type { LineDoubt } from '../../../shared/domain/bom/reading/line-doubt';
import {
  importRoles,
  quantityFormats,
  type ReadLine,
} from '../../../shared/domain/bom/reading/table-reading';
import type { BomLineRecord, BomRecord } from '../../../storage/repositories/bom-repository';
import { storedObject, storedRecord, storedValue } from '../../../storage/stored-field';
import { withAttritionApart } from './former-edits';

// Another version may have written all of it: what cannot be read has a default in its place, and the rest stays.
const { country, currency } = defaultSettings;
const fallback: BomSettings = { ...defaultBomSettings, country, currency };
const settingsField = storedObject<BomSettings>({
  boards: storedValue(bomSettingsSchema.shape.boards, fallback.boards),
  attrition: storedValue(z.object(bomSettingsSchema.shape.attrition.shape), fallback.attrition),
  country: storedValue(bomSettingsSchema.shape.country, fallback.country),
  currency: storedValue(bomSettingsSchema.shape.currency, fallback.currency),
  authorizedOnly: storedValue(z.boolean(), false),
  myDistributorsOnly: storedValue(z.boolean(), false),
  inStockOnly: storedValue(z.boolean(), false),
  noReelsUnder: storedValue(bomSettingsSchema.shape.noReelsUnder, null),
  useAlternates: storedValue(z.boolean(), false),
  maxDistributors: storedValue(bomSettingsSchema.shape.maxDistributors, null),
  hiddenColumns: storedValue(bomSettingsSchema.shape.hiddenColumns, []),
  shownColumns: storedValue(bomSettingsSchema.shape.shownColumns, []),
  columnWidths: storedRecord(lineColumnSchema, columnWidthSchema),
});

const text = z.string();
const count = z.int().nonnegative();
const readPart = z.object({ partNumber: text, manufacturer: text.nullable() });
const readSku = z.object({ distributor: text.nullable(), sku: text });
const wanted = z.union([readPart, readSku]);

const originSchema = z
  .object({
    fileName: text.nullable().catch(null),
    tool: text.nullable().catch(null),
    sheet: text.nullable().catch(null),
    headerRow: count.catch(0),
    headerRows: count.catch(0),
    columns: z.array(z.object({ name: text.catch(''), role: z.enum(importRoles).catch('other') })).catch([]),
    fingerprint: text.catch(''),
    quantityFrom: z.enum(['column', 'references']).nullable().catch(null),
    quantityFormat: z.enum(quantityFormats).nullable().catch(null),
    quantitiesForBoards: z.int().positive().nullable().catch(null),
  })
  .catch({
    fileName: null,
    tool: null,
    sheet: null,
    headerRow: 0,
    headerRows: 0,
    columns: [],
    fingerprint: '',
    quantityFrom: null,
    quantityFormat: null,
    quantitiesForBoards: null,
  });

const doubtSchema = z.looseObject({ kind: text }) as unknown as z.ZodType<LineDoubt>;

const emptyLine: ReadLine = {
  rows: [],
  references: [],
  quantity: null,
  parts: [],
  skus: [],
  value: '',
  description: '',
  footprint: '',
  isPopulated: true,
  doubts: [],
};

const readSchema = z
  .object({
    rows: z.array(count).catch([]),
    references: z.array(text).catch([]),
    quantity: z.int().positive().nullable().catch(null),
    parts: z.array(readPart).catch([]),
    skus: z.array(readSku).catch([]),
    value: text.catch(''),
    description: text.catch(''),
    footprint: text.catch(''),
    isPopulated: z.boolean().catch(true),
    doubts: z.array(doubtSchema).catch([]),
  })
  .catch(() => ({ ...emptyLine }) as never);

const patch = linePatchSchema.shape;
const editsSchema = z
  .object({
    quantity: patch.quantity.catch(null),
    isPopulated: patch.isPopulated.catch(null),
    attritionPercent: patch.attritionPercent.catch(null),
    atLeast: patch.atLeast.catch(null),
    partNumber: patch.partNumber.catch(null),
    manufacturer: patch.manufacturer.catch(null),
    note: patch.note.catch(null),
    lockedOffer: patch.lockedOffer.catch(null),
    isChecked: patch.isChecked.catch(null),
  })
  .transform(
    (edits) => Object.fromEntries(Object.entries(edits).filter(([, value]) => value !== null)) as LineEdits,
  )
  .catch({});

const choiceSchema = z.object({ asked: wanted, decision: partDecisionSchema }).nullable().catch(null);
const lookedUp = z.object({ asked: wanted, source: z.enum(['nexar', 'sample']), lookup: lineLookupSchema });
const outcomeSchema = lookedUp.nullable().catch(null);
const alternatesSchema = z
  .array(outcomeSchema)
  .transform((all) => all.filter((each) => each !== null))
  .catch([]);

function lineOf({ id, read, edits, choice, outcome, alternates }: BomLineRecord): BomDocumentLine {
  return {
    id,
    read: readSchema.parse(read),
    edits: edits === null ? {} : editsSchema.parse(withAttritionApart(edits)),
    choice: choice === null ? null : choiceSchema.parse(choice),
    outcome: outcome === null ? null : outcomeSchema.parse(outcome),
    alternates: alternates === null ? [] : alternatesSchema.parse(alternates),
  };
}

/** The document that is stored in these rows. */
export function documentOf(record: BomRecord, lines: readonly BomLineRecord[]): BomDocument {
  const { id, name, createdAt, changedAt } = record;
  return {
    id,
    name,
    settings: settingsField.read(record.settings),
    origin: originSchema.parse(record.origin) as BomOrigin,
    createdAt,
    changedAt,
    lines: lines.map(lineOf),
  };
}

export const settingsOf = (record: Pick<BomRecord, 'settings'>) => settingsField.read(record.settings);

/** The row of the document itself; `job`: the lookup under way. */
export const recordOf = (document: BomDocument, job: unknown): BomRecord => ({
  id: document.id,
  name: document.name,
  settings: document.settings,
  origin: document.origin,
  job,
  problems: countProblems(document.lines),
  createdAt: document.createdAt,
  changedAt: document.changedAt,
});

export const lineRecordOf = (line: BomDocumentLine, position: number): BomLineRecord => ({
  id: line.id,
  position,
  read: line.read,
  edits: Object.keys(line.edits).length === 0 ? null : line.edits,
  choice: line.choice,
  outcome: line.outcome,
  alternates: line.alternates.length === 0 ? null : line.alternates,
});

/** The rows that differ between two states of a document: lines that are new, changed or moved, and those that are gone. */
export function changedRows(before: readonly BomDocumentLine[], after: readonly BomDocumentLine[]) {
  const positions = new Map(before.map((line, position) => [line, position]));
  const left = new Set(after.map(({ id }) => id));
  return {
    lines: after.flatMap((line, position) =>
      positions.get(line) === position ? [] : [lineRecordOf(line, position)],
    ),
    removedLines: before.filter(({ id }) => !left.has(id)).map(({ id }) => id),
  };
}
