import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { Logger } from '../../logging/logger';
import type { Redaction } from '../../logging/redaction';
import type { Fetch } from '../../net/fetch';
import { watchOnline } from '../../net/online-watch';
import { createNexarService, type NetworkOptions } from '../../nexar/nexar-service';
import { createNexarSession } from '../../nexar/nexar-session';
import { createPaidRequests, type PaidWindow } from '../../nexar/parts/paid-requests';
import type { PartsMeter } from '../../nexar/parts-meter';
import type { PlanGaps } from '../../nexar/plan-gaps';
import type { Credentials, connectionContract } from '../../shared/contract/connection';
import type { SettingsFile } from '../../storage/settings-file';
import { type Connection, createConnection } from './connection';
import { connectionRecordSection } from './connection-record-section';
import type { SecretStore } from './keychain/secret-store';
import { createStoredCredentials } from './stored-credentials';

interface ConnectionFeatureOptions {
  readonly keychain: {
    readonly store: SecretStore;
    /** Stops the processes that are waiting for the keychain. */
    readonly end: () => void;
  };
  readonly settingsFile: Pick<SettingsFile, 'section'>;
  readonly network: NetworkOptions;
  readonly isOnline: () => boolean;
  /** Loads the sample catalog, which answers as Nexar does. */
  readonly loadSample: () => Promise<{ readonly fetch: Fetch; readonly credentials: Credentials }>;
  readonly log: Logger;
  readonly redaction: Redaction;
  readonly sendToPage: SendToPage;
  /** Tells the user how many searches were sent in how long; whether more may follow. */
  readonly confirmMoreSearches: (sent: PaidWindow) => Promise<boolean>;
  /** The ledger of the application with this Client ID. */
  readonly meterFor: (clientId: string) => PartsMeter;
  /** What the plan of that application lacks. */
  readonly gapsFor: (clientId: string) => PlanGaps;
  /** The service has just accepted credentials of that application that the user typed. */
  readonly onCredentialsReplaced: (clientId: string) => void;
  readonly onAccountChanged: () => void;
  readonly openConnectWindow: () => void;
  readonly openProxyWindow: () => Promise<void>;
}

export interface ConnectionFeature extends Feature<typeof connectionContract> {
  readonly connection: Connection;
}

/** The one connection, to Nexar or to the sample catalog. */
export function createConnectionFeature(options: ConnectionFeatureOptions): ConnectionFeature {
  const { keychain, settingsFile, network, log, redaction, sendToPage } = options;
  const record = settingsFile.section(connectionRecordSection);
  const random = Math.random;
  const nexar = createNexarService(network);
  const paid = createPaidRequests({ clock: network.clock, confirm: options.confirmMoreSearches });
  const connection = createConnection({
    stored: createStoredCredentials(keychain.store, record),
    record,
    clock: network.clock,
    log,
    redactFailure: redaction.redactFailure,
    verify: (credentials, signal) => nexar.requestToken(() => credentials, signal),
    openNexar: (credentials, listeners) =>
      createNexarSession(
        {
          service: nexar,
          random,
          paid,
          meter: options.meterFor(credentials.clientId),
          gaps: options.gapsFor(credentials.clientId),
          source: 'nexar',
          ...listeners,
        },
        credentials,
      ),
    async openSample(listeners) {
      const sample = await options.loadSample();
      const service = createNexarService({ ...network, fetch: sample.fetch });
      return createNexarSession({ service, random, source: 'sample', ...listeners }, sample.credentials);
    },
    onStatus: (status) => sendToPage('connectionChanged', status),
    onTestStep: (step) => sendToPage('connectionTestStep', step),
    onServiceChanged: options.onAccountChanged,
    onCredentialsReplaced: options.onCredentialsReplaced,
  });
  const stopWatching = watchOnline({
    isOnline: options.isOnline,
    clock: network.clock,
    onChanged: connection.networkChanged,
  });

  async function statusAfter(change: Promise<void>) {
    await change;
    return connection.status();
  }

  return {
    calls: {
      connection: async () => connection.status(),
      openConnectWindow: async () => options.openConnectWindow(),
      openProxyWindow: options.openProxyWindow,
      chooseSample: () => statusAfter(connection.useSample()),
      testConnection: connection.test,
      disconnect: () => statusAfter(connection.disconnect()),
      disconnectAnyway: () => statusAfter(connection.disconnectAnyway()),
    },
    connection,
    start: () => void connection.start(),
    stop() {
      stopWatching();
      connection.stop();
      keychain.end();
    },
  };
}
