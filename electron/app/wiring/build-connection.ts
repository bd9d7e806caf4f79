import { type Connection, createConnection } from '../../features/connection/connection';
import { connectionRecordSection } from '../../features/connection/connection-record-section';
import type { SecretStore } from '../../features/connection/keychain/secret-store';
import { createStoredCredentials } from '../../features/connection/stored-credentials';
import type { SendToPage } from '../../ipc/page-events';
import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';
import { isOnline } from '../../net/net-fetch';
import { watchOnline } from '../../net/online-watch';
import { createNexarService, type NetworkOptions } from '../../nexar/nexar-service';
import { createNexarSession } from '../../nexar/nexar-session';
import { createPaidRequests, type PaidWindow } from '../../nexar/parts/paid-requests';
import type { SettingsFile } from '../../storage/settings-file';

interface ConnectionParts {
  readonly keychain: SecretStore;
  readonly settingsFile: Pick<SettingsFile, 'section'>;
  readonly network: NetworkOptions;
  readonly log: Logger;
  readonly redaction: Redaction;
  readonly sendToPage: SendToPage;
  /** Tells the user how many searches were sent in how long; whether more may follow. */
  readonly confirmMoreSearches: (sent: PaidWindow) => Promise<boolean>;
  readonly onServiceChanged: () => void;
}

/** The one connection, to Nexar or to the sample catalog, which is loaded when it is first chosen. */
export function buildConnection(parts: ConnectionParts): Connection {
  const { keychain, settingsFile, network, log, redaction, sendToPage, onServiceChanged } = parts;
  const record = settingsFile.section(connectionRecordSection);
  const random = Math.random;
  const nexar = createNexarService(network);
  const paid = createPaidRequests({ clock: network.clock, confirm: parts.confirmMoreSearches });
  const connection = createConnection({
    stored: createStoredCredentials(keychain, record),
    record,
    clock: network.clock,
    log,
    redactFailure: redaction.redactFailure,
    verify: (credentials, signal) => nexar.requestToken(() => credentials, signal),
    openNexar: (credentials, listeners) =>
      createNexarSession({ service: nexar, random, paid, source: 'nexar', ...listeners }, credentials),
    async openSample(listeners) {
      const { createSampleNexar } = await import('../../sample/sample-nexar');
      const sample = createSampleNexar();
      const service = createNexarService({ ...network, fetch: sample.fetch });
      return createNexarSession({ service, random, source: 'sample', ...listeners }, sample.credentials);
    },
    onStatus: (status) => sendToPage('connectionChanged', status),
    onTestStep: (step) => sendToPage('connectionTestStep', step),
    onServiceChanged,
  });
  const stopWatching = watchOnline({ isOnline, clock: network.clock, onChanged: connection.networkChanged });
  return {
    ...connection,
    stop() {
      stopWatching();
      connection.stop();
    },
  };
}
