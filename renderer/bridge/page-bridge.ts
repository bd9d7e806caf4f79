import type { ConnectionStatus } from '../../electron/shared/contract/connection';
import type { ConnectionTest } from '../../electron/shared/contract/connection-test';
import type { DeepLink } from '../../electron/shared/contract/deep-link';
import type { Diagnostics, DiagnosticsSaved } from '../../electron/shared/contract/diagnostics';
import type { Envelope } from '../../electron/shared/contract/envelope';
import type { LinkRequest, LinkResult } from '../../electron/shared/contract/links';
import type { Part } from '../../electron/shared/contract/part';
import type { PartListAnswer } from '../../electron/shared/contract/part-list';
import type { PartsBridge } from '../../electron/shared/contract/parts-bridge';
import type { SearchAnswer, SearchRequest } from '../../electron/shared/contract/search';
import type { SearchHistory, SearchView } from '../../electron/shared/contract/search-history';
import type { SettingsAnswer, SettingsChange } from '../../electron/shared/contract/settings';
import type { SimilarPartsAnswer } from '../../electron/shared/contract/similar-parts';
import type { SpellingHint, Suggestion } from '../../electron/shared/contract/suggestions';
import type { UpdateStatus } from '../../electron/shared/contract/updates';
import { unwrap } from './parts-failure';

type Subscribe<K extends keyof PartsBridge> = PartsBridge[K];

/** Main, as the page's components see it: plain values, `PartsFailure` thrown, an abort that reaches main. */
export interface PageBridge {
  search(request: Omit<SearchRequest, 'callId'>, signal: AbortSignal): Promise<SearchAnswer>;
  lookUpList(mpns: readonly string[], signal: AbortSignal): Promise<PartListAnswer>;
  suggest(text: string, signal: AbortSignal): Promise<Suggestion[]>;
  correctSpelling(text: string, signal: AbortSignal): Promise<SpellingHint>;
  part(partId: string): Promise<Part>;
  /** The part for the country and currency of now; may spend one part. */
  updatePart(partId: string, signal: AbortSignal): Promise<Part>;
  similarParts(partId: string, signal: AbortSignal): Promise<SimilarPartsAnswer>;
  cachedSimilarParts(partId: string): Promise<SimilarPartsAnswer | null>;
  openLink(request: LinkRequest): Promise<LinkResult>;
  connection(): Promise<ConnectionStatus>;
  openConnectWindow(): Promise<void>;
  openProxyWindow(): Promise<void>;
  chooseSample(): Promise<ConnectionStatus>;
  testConnection(): Promise<ConnectionTest>;
  disconnect(): Promise<ConnectionStatus>;
  disconnectAnyway(): Promise<ConnectionStatus>;
  settings(): Promise<SettingsAnswer>;
  changeSettings(change: SettingsChange): Promise<SettingsAnswer>;
  searchHistory(): Promise<SearchHistory>;
  rememberView(view: SearchView): Promise<SearchHistory>;
  takeDeepLink(): Promise<DeepLink | null>;
  forgetSearches(): Promise<SearchHistory>;
  diagnostics(): Promise<Diagnostics>;
  saveDiagnostics(): Promise<DiagnosticsSaved>;
  updates(): Promise<UpdateStatus>;
  checkForUpdates(): Promise<UpdateStatus>;
  downloadUpdate(): Promise<UpdateStatus>;
  cancelUpdateDownload(): Promise<UpdateStatus>;
  restartToUpdate(): Promise<UpdateStatus>;
  onConnectionChanged: Subscribe<'onConnectionChanged'>;
  onConnectionTestStep: Subscribe<'onConnectionTestStep'>;
  onSettingsChanged: Subscribe<'onSettingsChanged'>;
  onSearchHistoryChanged: Subscribe<'onSearchHistoryChanged'>;
  onDeepLinkOpened: Subscribe<'onDeepLinkOpened'>;
  onAnswersCleared: Subscribe<'onAnswersCleared'>;
  onProxySignedIn: Subscribe<'onProxySignedIn'>;
  onUpdatesChanged: Subscribe<'onUpdatesChanged'>;
  onCommand: Subscribe<'onCommand'>;
}

export function createPageBridge(parts: PartsBridge): PageBridge {
  /** A call that can be cancelled, under a name of its own. */
  async function cancellable<T>(
    signal: AbortSignal,
    call: (callId: string) => Promise<Envelope<T>>,
  ): Promise<T> {
    signal.throwIfAborted();
    const callId = crypto.randomUUID();
    // Without this the page would stop waiting while main went on, and the parts would still be spent.
    const cancel = () => void parts.cancel({ callId }).catch(() => undefined);
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await unwrap(call(callId));
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  return {
    search: (request, signal) => cancellable(signal, (callId) => parts.search({ callId, ...request })),
    lookUpList: (mpns, signal) =>
      cancellable(signal, (callId) => parts.lookUpList({ callId, mpns: [...mpns] })),
    suggest: (text, signal) => cancellable(signal, (callId) => parts.suggest({ callId, text })),
    correctSpelling: (text, signal) =>
      cancellable(signal, (callId) => parts.correctSpelling({ callId, text })),
    part: (partId) => unwrap(parts.part({ partId })),
    updatePart: (partId, signal) => cancellable(signal, (callId) => parts.updatePart({ callId, partId })),
    similarParts: (partId, signal) => cancellable(signal, (callId) => parts.similarParts({ callId, partId })),
    cachedSimilarParts: (partId) => unwrap(parts.cachedSimilarParts({ partId })),
    openLink: (request) => unwrap(parts.openLink(request)),
    connection: () => unwrap(parts.connection()),
    openConnectWindow: () => unwrap(parts.openConnectWindow()),
    openProxyWindow: () => unwrap(parts.openProxyWindow()),
    chooseSample: () => unwrap(parts.useSample()),
    testConnection: () => unwrap(parts.testConnection()),
    disconnect: () => unwrap(parts.disconnect()),
    disconnectAnyway: () => unwrap(parts.disconnectAnyway()),
    settings: () => unwrap(parts.settings()),
    changeSettings: (change) => unwrap(parts.changeSettings(change)),
    searchHistory: () => unwrap(parts.searchHistory()),
    rememberView: (view) => unwrap(parts.rememberView(view)),
    takeDeepLink: () => unwrap(parts.takeDeepLink()),
    forgetSearches: () => unwrap(parts.forgetSearches()),
    diagnostics: () => unwrap(parts.diagnostics()),
    saveDiagnostics: () => unwrap(parts.saveDiagnostics()),
    updates: () => unwrap(parts.updates()),
    checkForUpdates: () => unwrap(parts.checkForUpdates()),
    downloadUpdate: () => unwrap(parts.downloadUpdate()),
    cancelUpdateDownload: () => unwrap(parts.cancelUpdateDownload()),
    restartToUpdate: () => unwrap(parts.restartToUpdate()),
    onConnectionChanged: parts.onConnectionChanged,
    onConnectionTestStep: parts.onConnectionTestStep,
    onSettingsChanged: parts.onSettingsChanged,
    onSearchHistoryChanged: parts.onSearchHistoryChanged,
    onDeepLinkOpened: parts.onDeepLinkOpened,
    onAnswersCleared: parts.onAnswersCleared,
    onProxySignedIn: parts.onProxySignedIn,
    onUpdatesChanged: parts.onUpdatesChanged,
    onCommand: parts.onCommand,
  };
}
