import { z } from 'zod';
import { maxColumnWidth } from './constants/limits';

/** In CSS pixels. */
export const columnWidthSchema = z.number().int().min(20).max(maxColumnWidth);

/** The widths of the grid columns that the user has resized. */
export const columnWidthsSchema = <Column extends z.ZodType<string, string> & z.core.$ZodRecordKey>(
  column: Column,
) => z.partialRecord(column, columnWidthSchema);
