import { credentialsSchema } from './connection';
import { type Contract, nothing } from './contract';

/** The credentials window sends the secret and gets back nothing but "done" or a failure. */
export const connectWindowContract = {
  calls: {
    /** Verifies the credentials at the identity server, then stores them in the keychain; main then closes the window. */
    submit: { request: credentialsSchema, result: nothing },
    /** The same, but in main's memory only, until the app quits. */
    keepUntilQuit: { request: credentialsSchema, result: nothing },
    openPortal: { request: nothing, result: nothing },
    openProxyWindow: { request: nothing, result: nothing },
    close: { request: nothing, result: nothing },
  },
  events: {},
} satisfies Contract;
