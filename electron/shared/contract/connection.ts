import { z } from 'zod';
import { maxClientIdLength, maxClientSecretLength } from './constants/limits';
import { type Contract, nothing } from './contract';
import { failureSchema } from './failure';

const isoTime = z.iso.datetime({ offset: true });

/**
 * Where the secret is stored: the operating system's keychain by name, or main's memory until the app quits. On Linux the
 * program behind the Secret Service; `secret-service` if that is unknown.
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

/** All that the page ever learns about the credentials. The secret and the token have no field here. */
export const connectionStatusSchema = z.strictObject({
  source: z.enum(['none', 'nexar', 'sample']),
  /**
   * `connecting`: the first token is being requested. `warning`: lookups continue with the current token (until
   * `tokenExpiresAt`) although its renewal fails. `problem`: no lookup works until `failure` is fixed.
   */
  state: z.enum(['not-connected', 'sample', 'connecting', 'connected', 'warning', 'problem']),
  failure: failureSchema.nullable(),
  /**
   * Why the service is currently not reached, although the credentials are not known to be bad; null while it is. Without
   * a token it is a `problem` too.
   */
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
/** Two opaque texts as the portal shows them. Only the credentials window sends this, and main never returns it. */
export type Credentials = z.infer<typeof credentialsSchema>;

/** The steps of the connection test, in order. */
export const connectionTestSteps = ['identity-server', 'token', 'api', 'free-query', 'part-limit'] as const;

export const connectionTestStepSchema = z.strictObject({
  step: z.enum(connectionTestSteps),
  /**
   * `warned`: it works, but `failure` says what will be a problem. `skipped`: an earlier step has failed.
   */
  state: z.enum(['running', 'passed', 'warned', 'failed', 'skipped']),
  /** Why it failed, or what it warns about; null in every other state. */
  failure: failureSchema.nullable(),
  /** When a lookup before this test hit `failure`; null if the test itself did. */
  metAt: z.iso.datetime({ offset: true }).nullable(),
});
export type ConnectionTestStep = z.infer<typeof connectionTestStepSchema>;

/** The result of every step. A completed test is a result, whatever it found. */
export const connectionTestSchema = z.strictObject({
  checkedAt: z.iso.datetime({ offset: true }),
  partsSpent: z.literal(0),
  steps: z.array(connectionTestStepSchema).length(connectionTestSteps.length),
});
export type ConnectionTest = z.infer<typeof connectionTestSchema>;

export const connectionContract = {
  calls: {
    connection: { request: nothing, result: connectionStatusSchema },
    openConnectWindow: { request: nothing, result: nothing },
    openProxyWindow: { request: nothing, result: nothing },
    chooseSample: { request: nothing, result: connectionStatusSchema },
    testConnection: { request: nothing, result: connectionTestSchema },
    disconnect: { request: nothing, result: connectionStatusSchema },
    disconnectAnyway: { request: nothing, result: connectionStatusSchema },
  },
  events: {
    connectionChanged: connectionStatusSchema,
    connectionTestStep: connectionTestStepSchema,
    proxySignedIn: nothing,
  },
} satisfies Contract;
