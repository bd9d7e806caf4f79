import { z } from 'zod';
import { bomLineSchema, linePatchSchema, lockedOfferSchema } from '../../../shared/contract/bom/bom-line';
import { attritionSchema, bomSettingsSchema } from '../../../shared/contract/bom/bom-settings';
import { bomNameSchema } from '../../../shared/contract/bom/bom-view';
import { lineDoubtSchema } from '../../../shared/contract/bom/line-doubt';
import {
  type LineLookup,
  lineLookupSchema,
  partDecisionSchema,
} from '../../../shared/contract/bom/lookup-state';
import {
  maxBomLines,
  maxCellLength,
  maxPerLine,
  maxReferences,
  maxTableArea,
  maxTableColumns,
  maxTableReferences,
} from '../../../shared/contract/constants/bom-limits';
import { maxSearchTextLength } from '../../../shared/contract/constants/limits';
import { tableArea } from '../../../shared/domain/bom/reading/table-area';
import {
  importRoles,
  quantityFormats,
  type SourceTable,
} from '../../../shared/domain/bom/reading/table-reading';
import { withAttritionApart } from '../library/former-edits';
import { maxCells } from '../reading/reading-limits';

// Keys that this version does not know are left out: a newer one with the same version number has only added to it.

/** Of a cell in the table; a text file may hold longer ones than a spreadsheet. */
const maxTextLength = 20_000_000;

const count = z.int().nonnegative();
const cell = z.string().max(maxCellLength);
const shortText = z.string().max(maxSearchTextLength);

const sourceText = z.string().max(maxTextLength);
const sourceCell = z.union([sourceText, z.object({ text: sourceText, number: z.number() })]);

const readPartSchema = z.object({ partNumber: shortText, manufacturer: shortText.nullable() });
const askedSkuSchema = z.object({ distributor: cell.nullable(), sku: shortText });
const askedSchema = z.union([readPartSchema, askedSkuSchema]);

const readLineSchema = z.object({
  rows: z.array(count).max(maxCells),
  references: z.array(cell).max(maxReferences),
  quantity: bomLineSchema.shape.quantity,
  parts: z.array(readPartSchema).max(maxPerLine),
  skus: z.array(z.object({ distributor: cell.nullable(), sku: cell })).max(maxPerLine),
  value: cell,
  description: cell,
  footprint: cell,
  isPopulated: z.boolean(),
  doubts: z.array(lineDoubtSchema).max(maxPerLine),
});

const attrition = z.object(attritionSchema.shape);
const { quantity, isPopulated, attritionPercent, atLeast, partNumber, manufacturer, note, isChecked } =
  linePatchSchema.shape;

/** Without the nulls that take an edit back. */
const editsSchema = z.preprocess(
  withAttritionApart,
  z.object({
    quantity: quantity.unwrap().unwrap().exactOptional(),
    isPopulated: isPopulated.unwrap().unwrap().exactOptional(),
    attritionPercent: attritionPercent.unwrap().unwrap().exactOptional(),
    atLeast: atLeast.unwrap().unwrap().exactOptional(),
    partNumber: partNumber.unwrap().unwrap().exactOptional(),
    manufacturer: manufacturer.unwrap().unwrap().exactOptional(),
    note: note.unwrap().unwrap().exactOptional(),
    lockedOffer: z.object(lockedOfferSchema.shape).exactOptional(),
    isChecked: isChecked.unwrap().unwrap().exactOptional(),
  }),
);

/** What is known where a lookup is under way. */
const withoutWaiting = (lookup: LineLookup) =>
  lookup.state === 'waiting' || lookup.state === 'requested' ? lookup.known : lookup;

/** SECURITY: a lookup that is under way is none here: the app would go on with it, and spend parts, without a press. */
const outcomeSchema = z
  .object({ asked: askedSchema, source: z.enum(['nexar', 'sample']), lookup: lineLookupSchema })
  .transform(({ lookup, ...outcome }) => {
    const known = withoutWaiting(lookup);
    return known && { ...outcome, lookup: known };
  });

const lineSchema = z.object({
  id: bomLineSchema.shape.id,
  read: readLineSchema,
  edits: editsSchema,
  choice: z.object({ asked: askedSchema, decision: partDecisionSchema }).nullable(),
  outcome: outcomeSchema.nullable(),
  alternates: z
    .array(outcomeSchema)
    .max(maxPerLine)
    .default([])
    .transform((all) => all.filter((each) => each !== null)),
});

const isDistinct = (lines: readonly { readonly id: number }[]) =>
  new Set(lines.map(({ id }) => id)).size === lines.length;

const hasFewReferences = (lines: readonly { readonly read: { readonly references: readonly string[] } }[]) =>
  lines.reduce((sum, { read }) => sum + read.references.length, 0) <= maxTableReferences;

const originSchema = z.object({
  fileName: z.string().max(300).nullable(),
  tool: cell.nullable(),
  sheet: cell.nullable(),
  headerRow: count,
  headerRows: count,
  columns: z.array(z.object({ name: sourceText, role: z.enum(importRoles) })).max(maxTableColumns),
  fingerprint: sourceText,
  quantityFrom: z.enum(['column', 'references']).nullable().default(null),
  quantityFormat: z.enum(quantityFormats).nullable().default(null),
  quantitiesForBoards: z.int().positive().nullable().default(null),
});

const isWithinLimits = (table: SourceTable) =>
  table.rows.reduce((cells, row) => cells + Math.max(row.length, 1), 0) <= maxCells &&
  tableArea(table) <= maxTableArea;

/** SECURITY: no larger than a table that is read from a file. */
const tableSchema = z
  .object({ rows: z.array(z.array(sourceCell).max(maxTableColumns)).max(maxCells) })
  .refine(isWithinLimits);

/** What a file of a BOM holds, apart from its format and version. */
export const bomFileSchema = z.object({
  name: bomNameSchema,
  settings: z.object({
    ...bomSettingsSchema.shape,
    attrition,
    columnWidths: bomSettingsSchema.shape.columnWidths.catch({}),
  }),
  origin: originSchema,
  lines: z.array(lineSchema).max(maxBomLines).refine(isDistinct).refine(hasFewReferences),
  table: tableSchema,
});
