import { createDeepLinks, type DeepLinks } from '../../electron/app/deep-links/deep-links';
import { type Clock, systemClock } from '../../electron/core/clock';
import type { BomFile } from '../../electron/features/bom/drafts/drafts';
import { noConnection } from '../../electron/features/connection/connection-record';
import { entryText } from '../../electron/features/connection/keychain/keychain-entry';
import type { ConfirmSpending } from '../../electron/features/spending/consent';
import { createAnswerCall } from '../../electron/ipc/answer-call';
import { createCallRegistry } from '../../electron/ipc/call-registry';
import { createSendToPage, type SendToPage } from '../../electron/ipc/send-to-page';
import { createRedaction } from '../../electron/logging/redaction';
import { createLinkOpener } from '../../electron/security/link-opener';
import type { ConnectBridge, PartsBridge, ProxyBridge } from '../../electron/shared/contract/bridge';
import type { ConnectionStatus } from '../../electron/shared/contract/connection';
import { defaultSettings } from '../../electron/shared/contract/constants/default-settings';
import type { ProxySignIn } from '../../electron/shared/contract/proxy-window';
import type { Settings } from '../../electron/shared/contract/settings';
import type { UserData } from '../../electron/storage/open-user-data';
import type { BomRepository } from '../../electron/storage/repositories/bom-repository';
import { createMemoryBomPreferences } from '../../electron/storage/repositories/memory-bom-preferences';
import { createMemoryBoms } from '../../electron/storage/repositories/memory-boms';
import { openSettingsFile } from '../../electron/storage/settings-file';
import { createTestNexar, type TestNexar } from '../nexar-server/test-nexar';
import { createFakeFeatures } from './create-fake-features';
import { createFakeNetwork, type FakeNetwork } from './fake-network';
import type { FakeUpdatesOptions } from './fake-updates';
import { type BridgeCall, createInProcessIpc } from './in-process-ipc';
import { createMemoryKeychain, type MemoryKeychain } from './memory-keychain';
import { createMemorySettingsDocument, type MemorySettingsDocument } from './memory-settings-document';

export interface FakeBackEndOptions {
  /** A back end that ran before this one, which finds its service, keychain, settings file and BOMs again. */
  readonly earlier?: Pick<FakeBackEnd, 'nexar' | 'keychain' | 'disk' | 'boms'>;
  /** The service; default: a test Nexar of its own. */
  readonly nexar?: TestNexar;
  /** What the app is connected to at its start; default nothing. */
  readonly source?: ConnectionStatus['source'];
  /** Settings other than the default of Germany and EUR. */
  readonly settings?: Partial<Settings>;
  /** The name of the backup of an unreadable settings file. */
  readonly corruptBackup?: string;
  /** The file of the user data, and what is wrong with it, or was; default: none, so that it is kept in memory. */
  readonly userData?: Partial<UserData>;
  /** Resolves once the file of the user data is open; default: at once. */
  readonly opened?: Promise<void>;
  readonly clock?: Clock;
  /** The file that the user chooses in main's dialog; default: none. */
  readonly chooseBomFile?: () => Promise<BomFile | null>;
  /** Default: yes to everything. */
  readonly confirmSpending?: ConfirmSpending;
  readonly updates?: FakeUpdatesOptions;
  /** Called when a page asks for the credentials window. */
  readonly onConnectWindow?: (back: FakeBackEnd) => void;
  /** Default: the proxy refuses everybody. */
  readonly signInToProxy?: (signIn: ProxySignIn) => Promise<void>;
}

/** Main in process: the real features over the sample catalog, with stores in memory and without a network. */
export interface FakeBackEnd {
  /** `window.parts`, `window.connect` and `window.proxy`. */
  readonly parts: PartsBridge;
  readonly connect: ConnectBridge;
  readonly proxy: ProxyBridge;
  /** Every call of every page, in order. */
  readonly calls: readonly BridgeCall[];
  readonly nexar: TestNexar;
  readonly network: FakeNetwork;
  readonly keychain: MemoryKeychain;
  readonly disk: MemorySettingsDocument;
  /** The user's BOMs. */
  readonly boms: BomRepository;
  readonly deepLinks: DeepLinks;
  /** What main put on the clipboard. */
  readonly copiedTexts: readonly string[];
  /** What was saved, by path. */
  readonly savedFiles: ReadonlyMap<string, Uint8Array>;
  /** URLs that were opened in the browser. */
  readonly openedLinks: readonly string[];
  /** Windows that the pages opened, closed and reloaded: "open connect", "close proxy", "reload parts". */
  readonly windowActions: readonly string[];
  /** Errors in main's log; a test that expects none checks that it is empty. */
  readonly loggedErrors: readonly string[];
  /** Sends the main window's page an event, as main does. */
  readonly sendToPage: SendToPage;
  /** Opens the stored connection, as main does after the first paint. Resolves once its status is settled. */
  start(): Promise<void>;
  /** Ends every timer. */
  stop(): void;
}

const savedAt = '2026-01-15T09:30:00.000Z';

/** The settings file of a copy that was connected to `source` before. */
function storedSettings(
  source: ConnectionStatus['source'],
  clientId: string,
  settings: Partial<Settings> | undefined,
) {
  const connection =
    source === 'nexar'
      ? { ...noConnection, source, clientId, savedAt, storedIn: 'gnome-keyring' }
      : { ...noConnection, source };
  const region = { country: 'DE', currency: 'EUR' };
  return { version: 1, settings: { ...defaultSettings, ...region, ...settings }, connection };
}

export function createFakeBackEnd(options: FakeBackEndOptions = {}): FakeBackEnd {
  const { source = 'none', clock = systemClock } = options;
  const { earlier } = options;
  const nexar = earlier?.nexar ?? options.nexar ?? createTestNexar({ now: clock.now });
  const { credentials } = nexar;
  const network = createFakeNetwork(nexar);
  const secret = source === 'nexar' ? entryText(credentials, savedAt) : null;
  const keychain = earlier?.keychain ?? createMemoryKeychain(secret, 'gnome-keyring');
  const disk = createMemorySettingsDocument(
    earlier ? earlier.disk.present : storedSettings(source, credentials.clientId, options.settings),
    options.corruptBackup,
  );
  const boms = earlier?.boms ?? createMemoryBoms();
  const loggedErrors: string[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (message: string, facts?: unknown) => {
      loggedErrors.push(`${message} ${JSON.stringify(facts)}`);
    },
  };
  const redaction = createRedaction();
  const calls = createCallRegistry();
  const deepLinks = createDeepLinks();
  const copiedTexts: string[] = [];
  const savedFiles = new Map<string, Uint8Array>();
  const openedLinks: string[] = [];
  const windowActions: string[] = [];
  const page = {
    isDestroyed: () => false,
    send: (channel: string, payload: unknown) => ipc.receive(channel, payload),
  };
  const sendToPage = createSendToPage(() => page, redaction, log);
  const features = createFakeFeatures({
    clock,
    network,
    credentials,
    keychain,
    settingsFile: openSettingsFile(disk, () => undefined),
    deepLinks,
    links: createLinkOpener({
      confirm: async () => true,
      openInBrowser: async (href) => void openedLinks.push(href),
      elapsed: clock.elapsed,
    }),
    copyText: async (text) => void copiedTexts.push(text),
    saveFile: async (path, data) => void savedFiles.set(path, data),
    calls,
    redaction,
    log,
    sendToPage,
    updates: options.updates ?? {},
    opened: options.opened ?? Promise.resolve(),
    boms,
    bomPreferences: createMemoryBomPreferences(),
    chooseBomFile: options.chooseBomFile ?? (async () => null),
    userData: { database: null, problem: null, error: null, damagedBackup: null, ...options.userData },
    confirmSpending: options.confirmSpending ?? (async () => true),
    openWindow(name) {
      windowActions.push(`open ${name}`);
      if (name === 'connect') options.onConnectWindow?.(back);
    },
    reloadPage: () => void windowActions.push('reload parts'),
    closeWindow: (name) => void windowActions.push(`close ${name}`),
    signInToProxy: options.signInToProxy,
  });
  const ipc = createInProcessIpc(createAnswerCall(features, calls, { log, redaction }));
  const { start, status } = features.connection.connection;
  const back: FakeBackEnd = {
    parts: ipc.bridge('parts'),
    connect: ipc.bridge('connect'),
    proxy: ipc.bridge('proxy'),
    calls: ipc.calls,
    nexar,
    network,
    keychain,
    disk,
    boms,
    deepLinks,
    copiedTexts,
    savedFiles,
    openedLinks,
    windowActions,
    loggedErrors,
    sendToPage,
    async start() {
      features.spending.start?.();
      const settled = new Promise<void>((resolve) => {
        const check = () => {
          if (status().state !== 'connecting') resolve();
        };
        back.parts.onConnectionChanged(check);
        void start().then(check);
      });
      await settled;
    },
    stop() {
      for (const feature of Object.values(features)) feature.stop?.();
    },
  };
  return back;
}
