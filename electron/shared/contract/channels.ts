// Channel names stand apart from the schemas, so that a preload bundles these few strings and nothing of zod.

/** Calls of the main window's page, answered by main with an envelope. */
export const partsChannels = {
  search: 'parts:search',
  part: 'parts:part',
  lookUpList: 'parts:look-up-list',
  updatePart: 'parts:update',
  similarParts: 'parts:similar',
  cachedSimilarParts: 'parts:kept-similar',
  suggest: 'parts:suggest',
  correctSpelling: 'parts:correct-spelling',
  cancel: 'parts:cancel',
  openLink: 'links:open',
  connection: 'connection:get',
  openConnectWindow: 'connection:open-connect-window',
  openProxyWindow: 'connection:open-proxy-window',
  useSample: 'connection:use-sample',
  testConnection: 'connection:test',
  disconnect: 'connection:disconnect',
  disconnectAnyway: 'connection:disconnect-anyway',
  settings: 'settings:get',
  changeSettings: 'settings:change',
  searchHistory: 'search-memory:get',
  rememberView: 'search-memory:remember-view',
  takeDeepLink: 'deep-link:take',
  forgetSearches: 'search-memory:forget',
  diagnostics: 'diagnostics:preview',
  saveDiagnostics: 'diagnostics:save',
  updates: 'updates:get',
  checkForUpdates: 'updates:check',
  downloadUpdate: 'updates:download',
  cancelUpdateDownload: 'updates:cancel-download',
  restartToUpdate: 'updates:restart',
} as const;

/** Calls of the credentials window's page: its own, smaller door. */
export const connectChannels = {
  submit: 'connect:submit',
  keepUntilQuit: 'connect:keep-until-quit',
  openPortal: 'connect:open-portal',
  openProxyWindow: 'connect:open-proxy-window',
  close: 'connect:close',
} as const;

/** Calls of the page in the window that asks for a proxy's sign-in. */
export const proxyChannels = {
  submit: 'proxy:submit',
  cancel: 'proxy:cancel',
} as const;

/** What main tells the main window's page without being asked. */
export const partsEvents = {
  connectionChanged: 'event:connection-changed',
  connectionTestStep: 'event:connection-test-step',
  settingsChanged: 'event:settings-changed',
  searchHistoryChanged: 'event:search-memory-changed',
  deepLinkOpened: 'event:deep-link-opened',
  answersCleared: 'event:answers-cleared',
  proxySignedIn: 'event:proxy-signed-in',
  updatesChanged: 'event:updates-changed',
  command: 'event:command',
} as const;

export type PartsOperation = keyof typeof partsChannels;
export type ConnectOperation = keyof typeof connectChannels;
export type ProxyOperation = keyof typeof proxyChannels;
export type PartsEvent = keyof typeof partsEvents;
