import { z } from 'zod';
import { columnWidthsSchema } from '../column-widths';
import { columnsPerBoardCount } from '../constants/bom-columns';
import { maxBoardCounts, maxBoards, maxPlanDistributors } from '../constants/bom-limits';
import { maxQuantity } from '../constants/limits';
import { countrySchema, currencySchema } from '../part';

/** Pieces bought beyond those that the boards need, for what assembly loses. */
export const attritionSchema = z.strictObject({
  /** Percent as decimal text: "2", "0.5". */
  percent: z.string().regex(/^\d{1,3}(\.\d{1,4})?$/),
  /** The least number of pieces to buy, whatever the boards need; 0: none. */
  atLeast: z.int().min(0).max(maxQuantity),
});

/** The places of the board counts after the first one. */
const furtherCounts = Array.from({ length: maxBoardCounts - 1 }, (_, place) => `${place}` as const);

/** The columns of a BOM's lines. */
export const bomColumnSchema = z.enum([
  'number',
  'references',
  'quantity',
  'need',
  'partNumber',
  'manufacturer',
  'match',
  'lifecycle',
  'stock',
  'distributor',
  'sku',
  'orderQuantity',
  'unitPrice',
  'lineTotal',
  'leadTime',
  'package',
  'value',
  'description',
  'footprint',
  'age',
  'note',
]);
export type BomColumn = z.infer<typeof bomColumnSchema>;
const bomColumns = z.array(bomColumnSchema).max(bomColumnSchema.options.length);

/** Also those for a further board count, by its place among them from 0 on: `lineTotal@0`. */
export const lineColumnSchema = z.union([
  bomColumnSchema,
  z.templateLiteral([z.enum(columnsPerBoardCount), '@', z.enum(furtherCounts)]),
]);
export type LineColumn = z.infer<typeof lineColumnSchema>;

/** What the user has set for a whole BOM. */
export const bomSettingsSchema = z.strictObject({
  /** Board counts that are costed side by side; the first one rules the lines. */
  boards: z.array(z.int().min(1).max(maxBoards)).min(1).max(maxBoardCounts),
  attrition: attritionSchema,
  /** Where it is bought, and what its costs are compared in. */
  country: countrySchema,
  currency: currencySchema,
  authorizedOnly: z.boolean(),
  myDistributorsOnly: z.boolean(),
  inStockOnly: z.boolean(),
  /** No whole reels where fewer pieces are needed; null: reels count as any other packaging. */
  noReelsUnder: z.int().min(1).max(maxQuantity).nullable(),
  /** Whether a line's alternates are bought where they cost less. */
  useAlternates: z.boolean(),
  /** The plan in use: from how many distributors at most; null: the lowest total of each line. */
  maxDistributors: z.int().min(1).max(maxPlanDistributors).nullable(),
  hiddenColumns: bomColumns,
  /** Those that are shown although they are not by default. */
  shownColumns: bomColumns,
  columnWidths: columnWidthsSchema(lineColumnSchema),
});
export type BomSettings = z.infer<typeof bomSettingsSchema>;

const { shape } = bomSettingsSchema;

/** Some of the settings; a key that is present has a value. */
export const bomSettingsChangeSchema = z.strictObject({
  boards: shape.boards.exactOptional(),
  attrition: shape.attrition.exactOptional(),
  country: shape.country.exactOptional(),
  currency: shape.currency.exactOptional(),
  authorizedOnly: shape.authorizedOnly.exactOptional(),
  myDistributorsOnly: shape.myDistributorsOnly.exactOptional(),
  inStockOnly: shape.inStockOnly.exactOptional(),
  noReelsUnder: shape.noReelsUnder.exactOptional(),
  useAlternates: shape.useAlternates.exactOptional(),
  maxDistributors: shape.maxDistributors.exactOptional(),
  hiddenColumns: shape.hiddenColumns.exactOptional(),
  shownColumns: shape.shownColumns.exactOptional(),
  columnWidths: shape.columnWidths.exactOptional(),
});
