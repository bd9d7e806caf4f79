import type { partsOperations } from '../contract/operations';
import type { SettingsAnswer } from '../contract/settings';
import type { Connection } from '../credentials/connection';
import type { DiagnosticsExport } from '../diagnostics/diagnostics';
import type { LookupService } from '../parts/lookup-service';
import type { LinkOpener } from '../security/link-opener';
import { ownAddresses } from '../security/own-addresses';
import type { SettingsFile } from '../settings/settings-file';
import type { Updates } from '../updates/updates';
import type { CallRegistry } from './call-registry';
import type { Handlers } from './register-handler';

interface Services {
  readonly lookups: LookupService;
  readonly connection: Connection;
  readonly settings: SettingsFile;
  readonly links: LinkOpener;
  readonly calls: CallRegistry;
  readonly diagnostics: DiagnosticsExport;
  readonly updates: Updates;
  readonly openConnectWindow: () => void;
  readonly openProxyWindow: () => Promise<void>;
  readonly onSettingsChanged: (answer: SettingsAnswer) => void;
}

/** What the main window may ask for. */
export function partsHandlers(services: Services): Handlers<typeof partsOperations> {
  const { lookups, connection, settings, links, calls, updates } = services;
  return {
    search: ({ callId, text, start }) =>
      calls.run(callId, (signal) => lookups.search({ text, start }, signal)),
    part: async ({ partId }) => lookups.part(partId),
    cancel: async ({ callId }) => void calls.cancel(callId),
    openLink: async (link) => ({
      opened: await links.open('partId' in link ? lookups.address(link) : ownAddresses[link.kind]),
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
    diagnostics: services.diagnostics.preview,
    saveDiagnostics: services.diagnostics.save,
    updates: async () => updates.status(),
    checkForUpdates: updates.check,
    downloadUpdate: updates.download,
    restartToUpdate: async () => updates.restart(),
    settings: async () => settings.answer(),
    async changeSettings(change) {
      const answer = settings.change(change);
      services.onSettingsChanged(answer);
      return answer;
    },
  };
}
