import { z } from 'zod';
import { maxColumnWidth } from './constants/limits';

/** In CSS pixels, of the columns of a grid that the user gave a width of their own. */
export const columnWidthsSchema = <Column extends z.ZodEnum>(column: Column) =>
  z.partialRecord(column, z.number().int().min(20).max(maxColumnWidth));
