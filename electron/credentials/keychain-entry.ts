import { z } from 'zod';
import { type Credentials, credentialsSchema } from '../contract/connection';
import { FailureError } from '../contract/failure-error';

const entrySchema = credentialsSchema.extend({
  version: z.literal(1),
  savedAt: z.iso.datetime({ offset: true }),
});

/** The one keychain entry: ID and secret together, so that neither is ever without the other. */
export type KeychainEntry = z.infer<typeof entrySchema>;

export function entryText(credentials: Credentials, savedAt: string): string {
  return JSON.stringify({ version: 1, ...credentials, savedAt } satisfies KeychainEntry);
}

/** Throws `keychain-failed` where the entry was edited by hand or is of another version; its text is not repeated. */
export function parseEntry(text: string): KeychainEntry {
  try {
    return entrySchema.parse(JSON.parse(text));
  } catch {
    throw new FailureError('keychain-failed', 'The keychain entry is not one that this version can read');
  }
}
