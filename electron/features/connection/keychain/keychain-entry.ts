import { z } from 'zod';
import { FailureError } from '../../../core/failure-error';
import { type Credentials, credentialsSchema } from '../../../shared/contract/connection';

/** The version that the app writes, and the only one so far. */
const entryVersion = 1;

const versionSchema = z.looseObject({ version: z.number().int() });

const entrySchema = credentialsSchema.extend({
  version: z.literal(entryVersion),
  savedAt: z.iso.datetime({ offset: true }),
});

/** The keychain entry: ID and secret together, so that neither is ever stored without the other. */
export type KeychainEntry = z.infer<typeof entrySchema>;

export function entryText(credentials: Credentials, savedAt: string): string {
  return JSON.stringify({ version: entryVersion, ...credentials, savedAt } satisfies KeychainEntry);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Throws `keychain-entry-newer` or `keychain-entry-older` for an entry of another version, `keychain-entry-unreadable`
 * for one that was edited by hand. The failures do not contain the text.
 */
export function parseEntry(text: string): KeychainEntry {
  const stored = read(text);
  const entry = entrySchema.safeParse(stored);
  if (entry.success) return entry.data;
  const version = versionSchema.safeParse(stored).data?.version ?? entryVersion;
  if (version > entryVersion) throw new FailureError('keychain-entry-newer', `Entry version ${version}`);
  if (version < entryVersion) throw new FailureError('keychain-entry-older', `Entry version ${version}`);
  throw new FailureError('keychain-entry-unreadable', 'The keychain entry was not written by this app');
}
