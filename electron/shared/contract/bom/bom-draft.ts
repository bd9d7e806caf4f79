import { z } from 'zod';
import {
  importDelimiters,
  importRoles,
  leftOutReasons,
  quantityFormats,
  textEncodings,
} from '../../domain/bom/reading/table-reading';
import { callIdSchema } from '../calls';
import {
  maxBoardCounts,
  maxBoards,
  maxBomLines,
  maxBomNameLength,
  maxCellLength,
  maxDoubtsListed,
  maxDraftRows,
  maxDraftsListed,
  maxFileBytes,
  maxPastedLength,
  maxReferences,
  maxSheetNameLength,
  maxSheets,
  maxTableColumns,
} from '../constants/bom-limits';
import { type Contract, nothing } from '../contract';
import { attritionSchema } from './bom-settings';
import { bomIdSchema, bomNameSchema } from './bom-view';
import { lineDoubtSchema } from './line-doubt';

const count = z.int().nonnegative();
const text = z.string().max(maxCellLength);
const sheetName = z.string().max(maxSheetNameLength);
const roles = z.array(z.enum(importRoles)).max(maxTableColumns);

export const draftIdSchema = z.string().regex(/^[\w-]{1,64}$/);

/** What the user decides about the reading of a table; what is left out is found. */
export const readOptionsSchema = z.strictObject({
  sheet: sheetName.exactOptional(),
  encoding: z.enum(textEncodings).exactOptional(),
  delimiter: z.enum(importDelimiters).exactOptional(),
  headerRow: count.exactOptional(),
  roles: roles.exactOptional(),
  quantityFrom: z.enum(['column', 'references']).exactOptional(),
  quantityFormat: z.enum(quantityFormats).exactOptional(),
  quantitiesForBoards: z.int().min(1).max(maxBoards).exactOptional(),
  putBack: z.array(count).max(maxBomLines).exactOptional(),
  mergeDuplicates: z.boolean().exactOptional(),
});

/** A table that was read and is not a BOM yet. Rows are indexes in the table, from 0 on, unless they are said to be 1-based. */
export const bomDraftSchema = z.strictObject({
  draftId: draftIdSchema,
  from: z.enum(['file', 'paste', 'sample']),
  /** Null for a paste. */
  fileName: z.string().max(300).nullable(),
  /** What the file's name proposes; empty for a paste. */
  name: z.string().max(200),
  kind: z.enum(['text', 'fixed-width', 'sheet']),
  encoding: z.enum(textEncodings).nullable(),
  delimiter: z.enum(importDelimiters).nullable(),
  sheets: z.array(sheetName).max(maxSheets),
  hiddenSheets: z.array(sheetName).max(maxSheets),
  sheet: sheetName.nullable(),
  /** 1-based; 0 without a header. */
  headerRow: count,
  /** The tool that wrote it, by name. */
  tool: z.string().max(100).nullable(),
  /** Whether nothing is left to ask about its columns. */
  isRecognized: z.boolean(),
  /** Whether the columns are read as in an earlier import of the same header. */
  isRemembered: z.boolean(),
  /** What the user has decided about its reading, now or in that earlier import. */
  options: readOptionsSchema,
  columns: z.array(z.strictObject({ name: text, role: z.enum(importRoles) })).max(maxTableColumns),
  preview: z.strictObject({
    firstRow: count,
    rows: z.array(z.array(text).max(maxTableColumns)).max(maxDraftRows),
  }),
  rowCount: count,
  counts: z.strictObject({
    lines: count,
    withPartNumber: count,
    notPopulated: count,
    /** Lines that several rows were merged into. */
    merged: count,
    /** Populated lines that are looked up, of which something else is in doubt. */
    toCheck: count,
    /** Populated lines without a part number that are looked up by a distributor's. */
    bySku: count,
    /** Populated lines with neither, which are not looked up. */
    withoutNumber: count,
    /** Lines whose quantity differs from their references. */
    quantityDiffers: count,
  }),
  /** The lines that `counts.toCheck` counts. */
  doubts: z
    .array(
      z.strictObject({
        /** 1-based. */
        line: z.int().positive(),
        references: z.array(text).max(20),
        moreReferences: count,
        quantity: z.int().positive().nullable(),
        /** Or the distributor's number that it is looked up by. */
        partNumber: text,
        doubts: z.array(lineDoubtSchema).max(maxDoubtsListed),
      }),
    )
    .max(maxDraftsListed),
  moreDoubts: count,
  /** Cells of quantities that cannot be used, or differ from the references: row and column. */
  quantityCells: z.array(z.tuple([count, count])).max(maxDraftsListed),
  /** As many as a BOM can have lines. */
  leftOut: z.array(z.strictObject({ row: count, text, reason: z.enum(leftOutReasons) })).max(maxBomLines),
  moreLeftOut: count,
  /** For how many boards the quantities likely are; null where nothing says so. */
  quantitiesForBoards: z.int().min(2).nullable(),
  /** A quantity such as "1.000", which \`options.quantityFormat\` decides and nothing else; null where there is none. */
  unclearQuantity: z
    .strictObject({
      text: z.string().max(7),
      /** Null where it is no whole number so. */
      withDecimals: z.int().positive().nullable(),
      withThousands: z.int().positive(),
    })
    .nullable(),
  /** The BOM that was open when the file was dropped, which it may be a newer version of; null: none was. */
  openBom: z
    .strictObject({
      bomId: bomIdSchema,
      name: bomNameSchema,
      /** Different part numbers of the file, and those of them that the BOM has, too. */
      numbers: count,
      shared: count,
      /** Whether header and part numbers say that it is one. */
      isLikely: z.boolean(),
    })
    .nullable(),
  /** The most parts that a lookup of all lines can cost now. */
  maxParts: count,
});
export type BomDraft = z.infer<typeof bomDraftSchema>;

const boards = z.array(z.int().min(1).max(maxBoards)).min(1).max(maxBoardCounts);

/** What the user has chosen in the wizard besides the reading: where it is, and what was typed. */
const importChoicesSchema = z.strictObject({
  step: z.enum(['file', 'columns', 'check']),
  /** The BOM that takes the lines in place of its own; null: a new one. */
  bomId: bomIdSchema.nullable(),
  name: z.string().max(maxBomNameLength).exactOptional(),
  boards: boards.exactOptional(),
  /** Percent as decimal text. */
  attrition: attritionSchema.shape.percent.exactOptional(),
  remembersColumns: z.boolean(),
});
export type ImportChoices = z.infer<typeof importChoicesSchema>;

/** What a file turned out to be: a table to import, or a BOM that the app has exported, which is there again. */
const openedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft'), draft: bomDraftSchema }),
  z.strictObject({ kind: z.literal('bom'), bomId: bomIdSchema }),
]);

const references = z.array(text).max(maxReferences);

const changedField = z.strictObject({
  field: z.enum(['references', 'quantity', 'partNumber', 'manufacturer', 'isPopulated', 'value']),
  /** References each by itself; of other fields one text, or none. */
  before: references,
  after: references,
});

/** What a newer file changes in a BOM, line by line. */
export const bomChangesSchema = z
  .array(
    z.strictObject({
      kind: z.enum(['added', 'removed', 'changed']),
      references,
      partNumber: text.nullable(),
      fields: z.array(changedField).max(changedField.shape.field.options.length),
    }),
  )
  .max(2 * maxBomLines);
export type BomChanges = z.infer<typeof bomChangesSchema>;

/** SECURITY: all of the memory is limited that comes along, not the part that the bytes are a view of. */
const bytes = z.instanceof(Uint8Array).refine(({ buffer }) => buffer.byteLength <= maxFileBytes);
const draftId = draftIdSchema;
/** Whether the next file with this header is read in the same way. */
const rememberColumns = z.boolean();
/** `openBomId`: the BOM that the user may choose to update. */
const reading = { callId: callIdSchema, openBomId: bomIdSchema.exactOptional() };

export const bomDraftCalls = {
  /** Asks for a file in main's dialog; null if the user canceled it. Throws `bom-unreadable`, as all that read. */
  chooseBomFile: { request: z.strictObject(reading), result: openedSchema.nullable() },
  /** A file that was dropped. SECURITY: its bytes, never a path. */
  readBomFile: {
    request: z.strictObject({ ...reading, name: z.string().min(1).max(300), bytes }),
    result: openedSchema,
  },
  readBomText: {
    request: z.strictObject({ ...reading, text: z.string().min(1).max(maxPastedLength) }),
    result: openedSchema,
  },
  readSampleBom: { request: z.strictObject({ callId: callIdSchema }), result: bomDraftSchema },
  /** Reads the same file again. Throws `draft-gone` where it was discarded, as the two that create and update. */
  rereadBom: {
    request: z.strictObject({ callId: callIdSchema, draftId, options: readOptionsSchema }),
    result: bomDraftSchema,
  },
  /** Saves what the wizard shows for a page that is loaded again; nothing of a draft that is gone. */
  saveImportState: {
    request: z.strictObject({ draftId, choices: importChoicesSchema }),
    result: nothing,
  },
  /** What was saved last, with the text that was pasted, if it was; null if its draft is gone. */
  savedImportState: {
    request: nothing,
    result: z
      .strictObject({
        draft: bomDraftSchema,
        choices: importChoicesSchema,
        pasted: z.string().max(maxPastedLength),
      })
      .nullable(),
  },
  discardBomDraft: { request: z.strictObject({ draftId }), result: nothing },
  createBom: {
    request: z.strictObject({
      draftId,
      name: bomNameSchema,
      boards,
      attrition: attritionSchema,
      rememberColumns,
    }),
    result: z.strictObject({ bomId: bomIdSchema }),
  },
  /** Puts a newer file in the place of the one that the BOM was made from; decisions about lines that are in both stay. */
  updateBom: {
    request: z.strictObject({ draftId, bomId: bomIdSchema, rememberColumns }),
    result: z.strictObject({ bomId: bomIdSchema, changes: bomChangesSchema }),
  },
} satisfies Contract['calls'];
