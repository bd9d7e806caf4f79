import { contextBridge } from 'electron';
import { partsChannels, partsEvents } from '../shared/contract/channels';
import type { PartsBridge } from '../shared/contract/parts-bridge';
import { noteEarlyInput } from './early-input';
import { call, subscription } from './invoke';

// SECURITY: one frozen plain object of closures over fixed channel names; no generic send, no instance, no environment.
const bridge = {
  search: call(partsChannels.search),
  part: call(partsChannels.part),
  lookUpList: call(partsChannels.lookUpList),
  updatePart: call(partsChannels.updatePart),
  similarParts: call(partsChannels.similarParts),
  cachedSimilarParts: call(partsChannels.cachedSimilarParts),
  suggest: call(partsChannels.suggest),
  correctSpelling: call(partsChannels.correctSpelling),
  cancel: call(partsChannels.cancel),
  openLink: call(partsChannels.openLink),
  connection: () => call(partsChannels.connection)(),
  openConnectWindow: () => call(partsChannels.openConnectWindow)(),
  openProxyWindow: () => call(partsChannels.openProxyWindow)(),
  useSample: () => call(partsChannels.useSample)(),
  testConnection: () => call(partsChannels.testConnection)(),
  disconnect: () => call(partsChannels.disconnect)(),
  disconnectAnyway: () => call(partsChannels.disconnectAnyway)(),
  settings: () => call(partsChannels.settings)(),
  changeSettings: call(partsChannels.changeSettings),
  searchHistory: () => call(partsChannels.searchHistory)(),
  rememberView: call(partsChannels.rememberView),
  takeDeepLink: () => call(partsChannels.takeDeepLink)(),
  forgetSearches: () => call(partsChannels.forgetSearches)(),
  diagnostics: () => call(partsChannels.diagnostics)(),
  saveDiagnostics: () => call(partsChannels.saveDiagnostics)(),
  updates: () => call(partsChannels.updates)(),
  checkForUpdates: () => call(partsChannels.checkForUpdates)(),
  downloadUpdate: () => call(partsChannels.downloadUpdate)(),
  cancelUpdateDownload: () => call(partsChannels.cancelUpdateDownload)(),
  restartToUpdate: () => call(partsChannels.restartToUpdate)(),
  onConnectionChanged: subscription(partsEvents.connectionChanged),
  onConnectionTestStep: subscription(partsEvents.connectionTestStep),
  onSettingsChanged: subscription(partsEvents.settingsChanged),
  onSearchHistoryChanged: subscription(partsEvents.searchHistoryChanged),
  onDeepLinkOpened: subscription(partsEvents.deepLinkOpened),
  onAnswersCleared: subscription(partsEvents.answersCleared),
  onProxySignedIn: subscription(partsEvents.proxySignedIn),
  onUpdatesChanged: subscription(partsEvents.updatesChanged),
  onCommand: subscription(partsEvents.command),
} as PartsBridge;

contextBridge.exposeInMainWorld('parts', Object.freeze(bridge));
contextBridge.exposeInMainWorld('earlyInput', Object.freeze(noteEarlyInput()));
