import type { ConnectionStatus } from '../../electron/contract/connection';
import type { ConnectionTest } from '../../electron/contract/connection-test';
import type { Diagnostics, DiagnosticsSaved } from '../../electron/contract/diagnostics';
import type { LinkRequest, LinkResult } from '../../electron/contract/links';
import type { Part } from '../../electron/contract/part';
import type { PartsBridge } from '../../electron/contract/parts-bridge';
import type { SearchAnswer } from '../../electron/contract/search';
import type { SettingsAnswer, SettingsChange } from '../../electron/contract/settings';
import type { UpdateStatus } from '../../electron/contract/updates';
import { unwrap } from './parts-failure';

type Subscribe<K extends keyof PartsBridge> = PartsBridge[K];

/** Main, as the page's components see it: plain values, `PartsFailure` thrown, an abort that reaches main. */
export interface PageBridge {
  search(request: { text: string; start: number }, signal: AbortSignal): Promise<SearchAnswer>;
  part(partId: string): Promise<Part>;
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
  diagnostics(): Promise<Diagnostics>;
  saveDiagnostics(): Promise<DiagnosticsSaved>;
  updates(): Promise<UpdateStatus>;
  checkForUpdates(): Promise<UpdateStatus>;
  downloadUpdate(): Promise<UpdateStatus>;
  restartToUpdate(): Promise<UpdateStatus>;
  onConnectionChanged: Subscribe<'onConnectionChanged'>;
  onConnectionTestStep: Subscribe<'onConnectionTestStep'>;
  onSettingsChanged: Subscribe<'onSettingsChanged'>;
  onAnswersCleared: Subscribe<'onAnswersCleared'>;
  onProxySignedIn: Subscribe<'onProxySignedIn'>;
  onUpdatesChanged: Subscribe<'onUpdatesChanged'>;
  onCommand: Subscribe<'onCommand'>;
}

export function createPageBridge(parts: PartsBridge): PageBridge {
  return {
    async search(request, signal) {
      signal.throwIfAborted();
      const callId = crypto.randomUUID();
      // Without this the page would stop waiting while main went on, and the parts would still be spent.
      const cancel = () => void parts.cancel({ callId }).catch(() => undefined);
      signal.addEventListener('abort', cancel, { once: true });
      try {
        return await unwrap(parts.search({ callId, ...request }));
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    part: (partId) => unwrap(parts.part({ partId })),
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
    diagnostics: () => unwrap(parts.diagnostics()),
    saveDiagnostics: () => unwrap(parts.saveDiagnostics()),
    updates: () => unwrap(parts.updates()),
    checkForUpdates: () => unwrap(parts.checkForUpdates()),
    downloadUpdate: () => unwrap(parts.downloadUpdate()),
    restartToUpdate: () => unwrap(parts.restartToUpdate()),
    onConnectionChanged: parts.onConnectionChanged,
    onConnectionTestStep: parts.onConnectionTestStep,
    onSettingsChanged: parts.onSettingsChanged,
    onAnswersCleared: parts.onAnswersCleared,
    onProxySignedIn: parts.onProxySignedIn,
    onUpdatesChanged: parts.onUpdatesChanged,
    onCommand: parts.onCommand,
  };
}
