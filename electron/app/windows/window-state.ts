import { z } from 'zod';
import type { SectionDefinition } from '../../storage/settings-file';
import { storedObject, storedValue } from '../../storage/stored-field';
import type { Bounds } from './window-bounds';

/** The main window's state when it was last closed; `bounds` is null until then. */
export interface WindowState {
  readonly bounds: Bounds | null;
  readonly maximized: boolean;
}

const boundsSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});

export const windowStateSection: SectionDefinition<WindowState> = {
  key: 'window',
  field: storedObject<WindowState>({
    bounds: storedValue<Bounds | null>(boundsSchema.nullable(), null),
    maximized: storedValue(z.boolean(), false),
  }),
};
