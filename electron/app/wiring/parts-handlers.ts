import type { Connection } from '../../features/connection/connection';
import type { DiagnosticsExport } from '../../features/diagnostics/diagnostics';
import type { LookupService } from '../../features/lookup/lookup-service';
import type { SearchHistoryStore } from '../../features/lookup/search-history';
import type { SuggestionService } from '../../features/lookup/suggestion-service';
import type { SettingsService } from '../../features/settings/settings-service';
import type { Updates } from '../../features/updates/updates';
import type { CallRegistry } from '../../ipc/call-registry';
import type { Handlers } from '../../ipc/register-handler';
import type { LinkOpener } from '../../security/link-opener';
import { ownAddress } from '../../security/own-addresses';
import type { partsOperations } from '../../shared/contract/operations';
import type { SettingsAnswer } from '../../shared/contract/settings';
import type { DeepLinks } from '../deep-links/deep-links';

export interface PartsServices {
  readonly lookups: LookupService;
  readonly words: SuggestionService;
  readonly connection: Connection;
  readonly settings: SettingsService;
  readonly memory: SearchHistoryStore;
  readonly links: LinkOpener;
  readonly calls: CallRegistry;
  readonly diagnostics: DiagnosticsExport;
  readonly deepLinks: DeepLinks;
  readonly updates: Updates;
  readonly openConnectWindow: () => void;
  readonly openProxyWindow: () => Promise<void>;
  readonly onSettingsChanged: (answer: SettingsAnswer) => void;
}

/** What the main window may ask for. */
export function partsHandlers(services: PartsServices): Handlers<typeof partsOperations> {
  const { lookups, words, memory, connection, settings, links, calls, updates } = services;
  return {
    async search({ callId, ...lookup }) {
      const answer = await calls.run(callId, (signal) => lookups.search(lookup, signal));
      // It is written to the disk, which the rows need not wait for.
      if (answer.hits > 0) setImmediate(() => memory.remember(lookup.text));
      return answer;
    },
    part: async ({ partId }) => lookups.part(partId),
    lookUpList: ({ callId, mpns }) => calls.run(callId, (signal) => lookups.lookUpList(mpns, signal)),
    updatePart: ({ callId, partId }) => calls.run(callId, (signal) => lookups.updatePart(partId, signal)),
    similarParts: ({ callId, partId }) => calls.run(callId, (signal) => lookups.similarParts(partId, signal)),
    cachedSimilarParts: async ({ partId }) => lookups.cachedSimilarParts(partId),
    suggest: ({ callId, text }) => calls.run(callId, (signal) => words.suggest(text, signal)),
    correctSpelling: ({ callId, text }) => calls.run(callId, (signal) => words.correctSpelling(text, signal)),
    cancel: async ({ callId }) => void calls.cancel(callId),
    openLink: async (link) => ({
      opened: await links.open('partId' in link ? lookups.address(link) : ownAddress(link)),
    }),
    connection: async () => connection.status(),
    openConnectWindow: async () => void services.openConnectWindow(),
    openProxyWindow: () => services.openProxyWindow().then(() => undefined),
    async useSample() {
      await connection.useSample();
      return connection.status();
    },
    testConnection: () => connection.test(),
    async disconnect() {
      await connection.disconnect();
      return connection.status();
    },
    async disconnectAnyway() {
      await connection.disconnectAnyway();
      return connection.status();
    },
    searchHistory: async () => memory.read(),
    rememberView: async (view) => memory.rememberView(view),
    takeDeepLink: async () => services.deepLinks.take(),
    forgetSearches: async () => memory.forgetSearches(),
    diagnostics: services.diagnostics.preview,
    saveDiagnostics: services.diagnostics.save,
    updates: async () => updates.status(),
    checkForUpdates: updates.check,
    downloadUpdate: updates.download,
    cancelUpdateDownload: updates.cancelDownload,
    restartToUpdate: async () => updates.restart(),
    settings: async () => settings.answer(),
    async changeSettings(change) {
      const answer = settings.change(change);
      services.onSettingsChanged(answer);
      return answer;
    },
  };
}
