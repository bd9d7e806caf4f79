import { z } from 'zod';
import { maxColumnWidth } from './constants/limits';

/** In CSS pixels. */
export const columnWidthSchema = z.number().int().min(20).max(maxColumnWidth);

/** The widths of those columns of a grid whose width the user has changed. */
export const columnWidthsSchema = <Column extends z.ZodEnum>(column: Column) =>
  z.partialRecord(column, columnWidthSchema);
