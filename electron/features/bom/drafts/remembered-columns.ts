import { z } from 'zod';
import {
  importRoles,
  quantityFormats,
  type ReadOptions,
} from '../../../shared/domain/bom/reading/table-reading';
import type { Draft } from './draft-store';

const rememberedSchema = z.object({
  roles: z.array(z.enum(importRoles)),
  quantityFrom: z.enum(['column', 'references']).nullable().catch(null),
  quantityFormat: z.enum(quantityFormats).nullable().catch(null),
  quantitiesForBoards: z.int().min(1).nullable().catch(null),
});

/** What is stored of how the user has read a table, for the next one with the same header. */
export function toRemember({ reading: { columns }, options }: Pick<Draft, 'reading' | 'options'>) {
  const { quantityFrom = null, quantityFormat = null, quantitiesForBoards = null } = options;
  return { roles: columns.map(({ role }) => role), quantityFrom, quantityFormat, quantitiesForBoards };
}

/** What earlier versions have stored: the roles alone. */
const withQuantities = (stored: unknown): unknown => (Array.isArray(stored) ? { roles: stored } : stored);

/** How to read a table of so many columns by what is stored; null where that does not fit it. */
export function rememberedOptions(stored: unknown, columns: number): ReadOptions | null {
  const { success, data } = rememberedSchema.safeParse(withQuantities(stored));
  if (!success || data.roles.length !== columns) return null;
  const { roles, quantityFrom, quantityFormat, quantitiesForBoards } = data;
  return {
    roles,
    ...(quantityFrom !== null && { quantityFrom }),
    ...(quantityFormat !== null && { quantityFormat }),
    ...(quantitiesForBoards !== null && { quantitiesForBoards }),
  };
}
