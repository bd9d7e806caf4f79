import type { DeepLinks } from '../../electron/app/deep-links/deep-links';
import { createDeepLinksFeature } from '../../electron/app/deep-links/deep-links-feature';
import type { Clock } from '../../electron/core/clock';
import { FailureError } from '../../electron/core/failure-error';
import type { BomFile } from '../../electron/features/bom/drafts/drafts';
import { tableAsWorkbook } from '../../electron/features/bom/export/workbook';
import { createBomFeature } from '../../electron/features/bom/feature';
import { createConnectFeature } from '../../electron/features/connect/feature';
import { type ConnectionFeature, createConnectionFeature } from '../../electron/features/connection/feature';
import { createDiagnosticsFeature } from '../../electron/features/diagnostics/feature';
import { createHistoryFeature } from '../../electron/features/history/feature';
import { createLinksFeature } from '../../electron/features/links/feature';
import { pricingOf } from '../../electron/features/lookup/best-order';
import { createLookupFeature } from '../../electron/features/lookup/feature';
import { createMemoryAnswers } from '../../electron/features/lookup/memory-answers';
import { createProxyFeature } from '../../electron/features/proxy/feature';
import { createSettingsFeature } from '../../electron/features/settings/feature';
import { createSettingsService } from '../../electron/features/settings/settings-service';
import type { ConfirmSpending } from '../../electron/features/spending/consent';
import { createSpendingFeature } from '../../electron/features/spending/feature';
import { type CallRegistry, createCallsFeature } from '../../electron/ipc/call-registry';
import type { Features } from '../../electron/ipc/feature';
import type { SendToPage } from '../../electron/ipc/send-to-page';
import type { Logger } from '../../electron/logging/logger';
import type { Redaction } from '../../electron/logging/redaction';
import { createRequestLog } from '../../electron/logging/request-log';
import type { LinkOpener } from '../../electron/security/link-opener';
import type { Credentials } from '../../electron/shared/contract/connection';
import type { ProxySignIn } from '../../electron/shared/contract/proxy-window';
import type { UserData } from '../../electron/storage/open-user-data';
import type { BomPreferencesRepository } from '../../electron/storage/repositories/bom-preferences-repository';
import type { BomRepository } from '../../electron/storage/repositories/bom-repository';
import type { SettingsFile } from '../../electron/storage/settings-file';
import type { UserDataStore } from '../../electron/storage/user-data-store';
import type { FakeNetwork } from './fake-network';
import { createFakeUpdates, type FakeUpdatesOptions } from './fake-updates';
import type { MemoryKeychain } from './memory-keychain';
import { createMemoryStoredAnswers } from './memory-stored-answers';
import { createProverInProcess } from './prover-in-process';
import { createReaderInProcess } from './reader-in-process';

export interface FakeParts {
  readonly clock: Clock;
  readonly network: FakeNetwork;
  /** What the sample and the service accept. */
  readonly credentials: Credentials;
  readonly keychain: MemoryKeychain;
  readonly settingsFile: SettingsFile;
  readonly deepLinks: DeepLinks;
  readonly links: LinkOpener;
  readonly copyText: (text: string) => Promise<void>;
  readonly saveFile: (path: string, data: Uint8Array) => Promise<void>;
  readonly calls: CallRegistry;
  readonly redaction: Redaction;
  readonly log: Logger;
  readonly sendToPage: SendToPage;
  readonly updates: FakeUpdatesOptions;
  readonly userData: UserData;
  readonly boms: BomRepository;
  readonly bomPreferences: BomPreferencesRepository;
  readonly chooseBomFile: () => Promise<BomFile | null>;
  readonly opened: Promise<void>;
  readonly confirmSpending: ConfirmSpending;
  readonly openWindow: (name: 'connect' | 'proxy') => void;
  readonly reloadPage: () => void;
  readonly closeWindow: (name: 'connect' | 'proxy') => void;
  readonly signInToProxy: ((signIn: ProxySignIn) => Promise<void>) | undefined;
}

export interface FakeFeatures extends Features {
  readonly connection: ConnectionFeature;
}

const endpoints = {
  identityUrl: 'https://identity.nexar.com/connect/token',
  apiUrl: 'https://api.nexar.com/graphql',
};

async function refuseSignIn(): Promise<never> {
  throw new FailureError('proxy-refused', 'The proxy refuses everybody');
}

/** The app's features, created as the app creates them, without Electron. */
export function createFakeFeatures(parts: FakeParts): FakeFeatures {
  const { clock, network, credentials, keychain, settingsFile, calls, redaction, log, sendToPage } = parts;
  const requests = createRequestLog(clock.now);
  const settings = createSettingsService(settingsFile);
  const openProxyWindow = async () => parts.openWindow('proxy');
  const windowClosed = () => new AbortController().signal;
  const choosePath = async (fileName: string) => `/home/ada/${fileName}`;

  const store: UserDataStore = {
    open: async () => parts.userData,
    async whenOpened() {
      await parts.opened;
      return parts.userData;
    },
    requireUsable: async () => undefined,
    removeTraces: async () => undefined,
    // Whoever has opened it closes it.
    close: () => undefined,
  };
  const spending = createSpendingFeature({
    store,
    openDelayMs: 0,
    folder: '/home/ada/.config/Parts Lookup',
    connection: () => connection.connection.status(),
    hash: (clientId) => `hash of ${clientId}`,
    redactSecrets: redaction.redactSecrets,
    settings: settings.read,
    confirm: parts.confirmSpending,
    clock,
    log,
    sendToPage,
  });
  const connection = createConnectionFeature({
    keychain: { store: keychain, end: () => undefined },
    settingsFile,
    network: { fetch: network.fetch, endpoints, clock, onSecret: redaction.register, requests },
    isOnline: () => true,
    loadSample: async () => ({ fetch: network.fetch, credentials }),
    log,
    redaction,
    sendToPage,
    meterFor: spending.meterFor,
    gapsFor: spending.gapsFor,
    onCredentialsReplaced: spending.credentialsReplaced,
    confirmMoreSearches: async () => true,
    onAccountChanged() {
      for (const feature of Object.values(features)) feature.onAccountChanged?.();
      sendToPage('answersCleared', undefined);
    },
    openConnectWindow: () => parts.openWindow('connect'),
    openProxyWindow,
  });
  const { status, connect, renew, service } = connection.connection;
  const history = createHistoryFeature({
    store: store,
    settingsFile,
    forgetTexts: spending.forgetTexts,
    sendToPage,
    holdsSecret: (text) => redaction.redactSecrets(text) !== text,
    log,
    clock,
  });
  const lookup = createLookupFeature({
    service,
    connection: status,
    hash: (text) => `hash of ${text}`,
    settings: settings.read,
    clock,
    memory: createMemoryAnswers((answer) => ({ read: () => answer, compress: () => undefined })),
    disk: createMemoryStoredAnswers(() => pricingOf(settings.read())),
    openDelayMs: 0,
    sendToPage,
    onFound: (search) => void history.remember(search),
    onPartsChanged: (partIds) => bom.partsChanged(partIds),
    viewKnown: history.ready,
  });
  const bom = createBomFeature({
    repository: async () => parts.boms,
    preferences: async () => parts.bomPreferences,
    reader: createReaderInProcess(),
    prover: createProverInProcess(),
    chooseFile: parts.chooseBomFile,
    redactSecrets: redaction.redactSecrets,
    createId: () => crypto.randomUUID(),
    cachedParts: lookup.marketParts,
    service,
    opener: parts.links,
    copyText: parts.copyText,
    choosePath,
    saveFile: parts.saveFile,
    workbookWriter: { write: tableAsWorkbook, endAll: () => undefined },
    lookups: lookup.parts.lines,
    source: () => (status().source === 'sample' ? 'sample' : 'nexar'),
    partsLeft: async () => (await spending.calls.partsLeft(undefined)).left,
    settings: settings.read,
    clock,
    sendToPage,
  });
  const updates = createFakeUpdates(parts.updates, {
    settings: settings.read,
    calls,
    clock,
    log,
    redaction,
    sendToPage,
  });
  function settingsChanged(): void {
    updates.choicesChanged();
    lookup.settingsChanged();
  }

  const features: FakeFeatures = {
    bom,
    calls: createCallsFeature(calls),
    connection,
    spending,
    lookup,
    history,
    updates,
    links: createLinksFeature({ opener: parts.links, parts: lookup.parts, copyText: parts.copyText }),
    settings: createSettingsFeature({ settings, sendToPage, onChanged: settingsChanged }),
    diagnostics: createDiagnosticsFeature({
      now: clock.now,
      versions: { app: '0.1.0' },
      system: { platform: 'linux', release: '6.1', arch: 'x64', locale: 'en-US', desktop: 'gnome' },
      connection: status,
      settings: settings.read,
      updates: updates.status,
      resolveProxy: async () => 'DIRECT',
      requests: requests.recent,
      redaction,
      choosePath,
      saveFile: async () => undefined,
    }),
    deepLinks: createDeepLinksFeature({
      deepLinks: parts.deepLinks,
      showWindow: () => undefined,
      sendToPage,
    }),
    menu: { calls: { reloadPage: async () => parts.reloadPage() } },
    connectWindow: createConnectFeature({
      connect,
      redaction,
      links: parts.links,
      openProxyWindow,
      closeWindow: () => parts.closeWindow('connect'),
      windowClosed,
    }),
    proxyWindow: createProxyFeature({
      redaction,
      signIn: parts.signInToProxy ?? refuseSignIn,
      onSignedIn() {
        renew();
        sendToPage('proxySignedIn', undefined);
      },
      closeWindow: () => parts.closeWindow('proxy'),
      windowClosed,
    }),
  };
  return features;
}
