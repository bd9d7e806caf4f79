import { z } from 'zod';
import type { ConnectOperation, PartsEvent, PartsOperation, ProxyOperation } from './channels';
import { connectionStatusSchema, credentialsSchema } from './connection';
import { connectionTestSchema, connectionTestStepSchema } from './connection-test';
import { deepLinkSchema } from './deep-link';
import { diagnosticsSavedSchema, diagnosticsSchema } from './diagnostics';
import { linkRequestSchema, linkResultSchema } from './links';
import { partRequestSchema, partSchema } from './part';
import { partListAnswerSchema, partListRequestSchema } from './part-list';
import { proxySignInSchema } from './proxy';
import { cancelRequestSchema, searchAnswerSchema, searchRequestSchema } from './search';
import { searchHistorySchema, searchViewSchema } from './search-history';
import { settingsAnswerSchema, settingsChangeSchema } from './settings';
import { similarPartsAnswerSchema, similarPartsRequestSchema } from './similar-parts';
import { spellingHintSchema, suggestionRequestSchema, suggestionsSchema } from './suggestions';
import { updateStatusSchema } from './updates';

const nothing = z.undefined();

// The result schemas are strict: a field that the contract does not name cannot leave main.

/** What each call of the main window may carry in and out. The compiler refuses a channel without an entry. */
export const partsOperations = {
  search: { request: searchRequestSchema, result: searchAnswerSchema },
  part: { request: partRequestSchema, result: partSchema },
  lookUpList: { request: partListRequestSchema, result: partListAnswerSchema },
  updatePart: { request: similarPartsRequestSchema, result: partSchema },
  similarParts: { request: similarPartsRequestSchema, result: similarPartsAnswerSchema },
  cachedSimilarParts: { request: partRequestSchema, result: similarPartsAnswerSchema.nullable() },
  suggest: { request: suggestionRequestSchema, result: suggestionsSchema },
  correctSpelling: { request: suggestionRequestSchema, result: spellingHintSchema },
  cancel: { request: cancelRequestSchema, result: nothing },
  openLink: { request: linkRequestSchema, result: linkResultSchema },
  connection: { request: nothing, result: connectionStatusSchema },
  openConnectWindow: { request: nothing, result: nothing },
  openProxyWindow: { request: nothing, result: nothing },
  useSample: { request: nothing, result: connectionStatusSchema },
  testConnection: { request: nothing, result: connectionTestSchema },
  disconnect: { request: nothing, result: connectionStatusSchema },
  disconnectAnyway: { request: nothing, result: connectionStatusSchema },
  settings: { request: nothing, result: settingsAnswerSchema },
  changeSettings: { request: settingsChangeSchema, result: settingsAnswerSchema },
  searchHistory: { request: nothing, result: searchHistorySchema },
  rememberView: { request: searchViewSchema, result: searchHistorySchema },
  takeDeepLink: { request: nothing, result: deepLinkSchema.nullable() },
  forgetSearches: { request: nothing, result: searchHistorySchema },
  diagnostics: { request: nothing, result: diagnosticsSchema },
  saveDiagnostics: { request: nothing, result: diagnosticsSavedSchema },
  updates: { request: nothing, result: updateStatusSchema },
  checkForUpdates: { request: nothing, result: updateStatusSchema },
  downloadUpdate: { request: nothing, result: updateStatusSchema },
  cancelUpdateDownload: { request: nothing, result: updateStatusSchema },
  restartToUpdate: { request: nothing, result: updateStatusSchema },
} satisfies Record<PartsOperation, { request: z.ZodType; result: z.ZodType }>;

/** The credentials window sends the secret in and gets nothing but "done" or a failure back. */
export const connectOperations = {
  submit: { request: credentialsSchema, result: nothing },
  keepUntilQuit: { request: credentialsSchema, result: nothing },
  openPortal: { request: nothing, result: nothing },
  openProxyWindow: { request: nothing, result: nothing },
  close: { request: nothing, result: nothing },
} satisfies Record<ConnectOperation, { request: z.ZodType; result: z.ZodType }>;

/** The proxy window sends user and password in and gets nothing but "done" or a failure back. */
export const proxyOperations = {
  submit: { request: proxySignInSchema, result: nothing },
  cancel: { request: nothing, result: nothing },
} satisfies Record<ProxyOperation, { request: z.ZodType; result: z.ZodType }>;

/** What a menu item or a shortcut of the system's asks the page to do. */
export const commandSchema = z.enum([
  'focus-search',
  'show-search',
  'show-settings',
  'show-diagnostics',
  'show-keys',
]);
export type Command = z.infer<typeof commandSchema>;

export const partsEventPayloads = {
  connectionChanged: connectionStatusSchema,
  connectionTestStep: connectionTestStepSchema,
  settingsChanged: settingsAnswerSchema,
  searchHistoryChanged: searchHistorySchema,
  deepLinkOpened: nothing,
  answersCleared: nothing,
  proxySignedIn: nothing,
  updatesChanged: updateStatusSchema,
  command: commandSchema,
} satisfies Record<PartsEvent, z.ZodType>;
