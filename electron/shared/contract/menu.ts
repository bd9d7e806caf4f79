import { z } from 'zod';
import { type Contract, nothing } from './contract';

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

export const menuContract = {
  calls: {
    /** Loads the page again: no page navigates by itself, not even to where it is. */
    reloadPage: { request: nothing, result: nothing },
  },
  events: { command: commandSchema },
} satisfies Contract;
