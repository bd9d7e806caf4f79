import { z } from 'zod';
import { maxClientIdLength, maxClientSecretLength } from './constants/limits';
import { failureSchema } from './failure';

const isoTime = z.iso.datetime({ offset: true });

/**
 * Where the secret rests: the operating system's keychain by name, or main's memory until the app quits. On Linux by the
 * program behind the Secret Service; `secret-service` where it cannot be told.
 */
export const storedInSchema = z.enum([
  'macos-keychain',
  'windows-credential-manager',
  'gnome-keyring',
  'kwallet',
  'keepassxc',
  'secret-service',
  'memory-until-quit',
]);
export type StoredIn = z.infer<typeof storedInSchema>;

/** All that the page ever learns of the credentials. The secret and the token have no field here. */
export const connectionStatusSchema = z.strictObject({
  source: z.enum(['none', 'nexar', 'sample']),
  /**
   * `connecting`: the first token is on its way. `warning`: lookups go on with the present token (until
   * `tokenExpiresAt`) though its renewal fails. `problem`: nothing works until `failure` is dealt with.
   */
  state: z.enum(['not-connected', 'sample', 'connecting', 'connected', 'warning', 'problem']),
  failure: failureSchema.nullable(),
  /** Why the service is not reached at the moment, though nothing is known against the credentials; null while it is. */
  offline: failureSchema.nullable(),
  tokenExpiresAt: isoTime.nullable(),
  clientId: z.string().max(maxClientIdLength).nullable(),
  savedAt: isoTime.nullable(),
  storedIn: storedInSchema.nullable(),
});
export type ConnectionStatus = z.infer<typeof connectionStatusSchema>;

export const credentialsSchema = z.strictObject({
  clientId: z.string().trim().min(1).max(maxClientIdLength),
  clientSecret: z.string().trim().min(1).max(maxClientSecretLength),
});
/** Shapes: two opaque texts as the portal shows them. Only the credentials window sends this, and main never returns it. */
export type Credentials = z.infer<typeof credentialsSchema>;
