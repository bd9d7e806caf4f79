import { z } from 'zod';
import type { Contract } from './contract';

/** What a menu item or its accelerator asks the page to do. */
export const commandSchema = z.enum([
  'focus-search',
  'show-search',
  'show-boms',
  'show-settings',
  'show-diagnostics',
  'show-keys',
  'toggle-sidebar',
  'toggle-preview',
  'go-back',
  'go-forward',
]);
export type Command = z.infer<typeof commandSchema>;

export const menuContract = { calls: {}, events: { command: commandSchema } } satisfies Contract;
