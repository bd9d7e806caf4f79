import type { PartsBridge } from '../../../electron/shared/contract/bridge';
import type { ConnectionStatus, ConnectionTestStep } from '../../../electron/shared/contract/connection';
import { defaultSearchHistory } from '../../../electron/shared/contract/constants/default-search-history';
import { defaultSettings } from '../../../electron/shared/contract/constants/default-settings';
import type { DeepLink } from '../../../electron/shared/contract/deep-links';
import type { Envelope } from '../../../electron/shared/contract/envelope';
import type { ErrorCode } from '../../../electron/shared/contract/failure';
import type { SearchHistory } from '../../../electron/shared/contract/history';
import type { SimilarPartsAnswer } from '../../../electron/shared/contract/lookup';
import type { Command } from '../../../electron/shared/contract/menu';
import type { SettingsAnswer } from '../../../electron/shared/contract/settings';
import type { UpdateStatus } from '../../../electron/shared/contract/updates';
import { madeUpFailure } from './made-up';
import { listTwin, searchTwin, similarTwin } from './search-twin';
import { testedSteps } from './tested-steps';
import { twinParts } from './twin-parts';
import { type TwinStart, twinStatuses } from './twin-statuses';
import { twinUpdates } from './twin-updates';
import { correctTwin, suggestTwin } from './words-twin';

export interface PartsTwin extends PartsBridge {
  /** Tells the page something unasked, as main would. */
  readonly tell: {
    connection(status: ConnectionStatus): void;
    settings(answer: SettingsAnswer): void;
    deepLinkOpened(link: DeepLink): void;
    answersCleared(): void;
    proxySignedIn(): void;
    updates(status: UpdateStatus): void;
    command(command: Command): void;
  };
  /** What was asked of this twin, in order: "search LM358 0". */
  readonly asked: string[];
}

function subscription<T>() {
  const listeners = new Set<(payload: T) => void>();
  return {
    on(listener: (payload: T) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(payload: T) {
      for (const listener of [...listeners]) listener(payload);
    },
  };
}

const ok = async <T>(value: T): Promise<Envelope<T>> => ({ ok: true, value });
const failed = async <T>(code: ErrorCode): Promise<Envelope<T>> => ({
  ok: false,
  error: madeUpFailure(code),
});

/** Main in memory, for a plain browser and for tests: the same door, made-up parts, nothing stored. */
export function createPartsTwin(start: TwinStart = 'none'): PartsTwin {
  let status = twinStatuses[start];
  let settings: SettingsAnswer = {
    settings: { ...defaultSettings, country: 'DE', currency: 'EUR' },
    corruptBackup: null,
    notSavedIn: null,
  };
  let memory: SearchHistory = defaultSearchHistory;
  const asked: string[] = [];
  const connection = subscription<ConnectionStatus>();
  const testStep = subscription<ConnectionTestStep>();
  const settingsChanged = subscription<SettingsAnswer>();
  const memoryChanged = subscription<SearchHistory>();
  const deepLinkOpened = subscription<undefined>();
  let lastLink: DeepLink | null = null;
  const answersCleared = subscription<undefined>();
  const proxySignedIn = subscription<undefined>();
  const command = subscription<Command>();
  const updatesChanged = subscription<UpdateStatus>();
  const updates = twinUpdates(updatesChanged.tell);
  const searches = searchTwin();
  const similar = new Map<string, SimilarPartsAnswer>();
  const remember = (next: SearchHistory) => {
    memory = next;
    memoryChanged.tell(next);
    return ok(next);
  };
  const become = (next: ConnectionStatus) => {
    status = next;
    similar.clear();
    answersCleared.tell(undefined);
    connection.tell(next);
    return ok(next);
  };

  return {
    asked,
    tell: {
      connection: (next) => {
        status = next;
        connection.tell(next);
      },
      settings: (answer) => {
        settings = answer;
        settingsChanged.tell(answer);
      },
      deepLinkOpened: (link) => {
        lastLink = link;
        deepLinkOpened.tell(undefined);
      },
      answersCleared: () => answersCleared.tell(undefined),
      proxySignedIn: () => proxySignedIn.tell(undefined),
      updates: updates.become,
      command: command.tell,
    },
    search(request) {
      asked.push(`search ${request.text} ${request.start}`);
      if (status.source === 'none') return failed('not-connected');
      return searches.search(request, status.source, settings.settings).then((answer) => {
        const { recent } = memory;
        if (answer.ok && answer.value.hits > 0)
          void remember({
            ...memory,
            recent: [request.text, ...recent.filter((text) => text !== request.text)],
          });
        return answer;
      });
    },
    lookUpList({ mpns }) {
      asked.push(`lookUpList ${mpns.length}`);
      const { source } = status;
      return source === 'none' ? failed('not-connected') : ok(listTwin(mpns, source, settings.settings));
    },
    suggest({ text }) {
      asked.push(`suggest ${text}`);
      return ok(status.source === 'none' ? [] : suggestTwin(text));
    },
    correctSpelling({ text }) {
      asked.push(`correctSpelling ${text}`);
      return ok(status.source === 'none' ? null : correctTwin(text));
    },
    cancel(callId) {
      asked.push('cancel');
      searches.cancel(callId);
      return ok(undefined);
    },
    part({ partId }) {
      asked.push(`part ${partId}`);
      const found = twinParts.find(({ id }) => id === partId);
      return found ? ok(found) : failed('part-not-kept');
    },
    updatePart({ partId }) {
      asked.push(`updatePart ${partId}`);
      const found = twinParts.find(({ id }) => id === partId);
      const { country, currency } = settings.settings;
      return found ? ok({ ...found, country, currency }) : failed('part-not-kept');
    },
    similarParts({ partId }) {
      asked.push(`similarParts ${partId}`);
      const { source } = status;
      const answer = source === 'none' ? null : similarTwin(partId, source);
      if (!answer) return failed('part-not-kept');
      similar.set(partId, { ...answer, partsSpent: 0 });
      return ok(answer);
    },
    cachedSimilarParts: ({ partId }) => ok(similar.get(partId) ?? null),
    openLink(request) {
      asked.push(`openLink ${request.kind}`);
      return ok({ opened: true });
    },
    connection: () => ok(status),
    openConnectWindow() {
      asked.push('openConnectWindow');
      return become(twinStatuses.nexar).then(() => ok(undefined));
    },
    openProxyWindow() {
      asked.push('openProxyWindow');
      return ok(undefined);
    },
    chooseSample: () => become(twinStatuses.sample),
    testConnection() {
      const steps = testedSteps(status.failure);
      for (const step of steps) testStep.tell(step);
      return ok({ checkedAt: new Date().toISOString(), partsSpent: 0 as const, steps });
    },
    disconnect: () => become(twinStatuses.none),
    disconnectAnyway: () => become(twinStatuses.none),
    settings: () => ok(settings),
    changeSettings(change) {
      settings = { ...settings, settings: { ...settings.settings, ...change } as SettingsAnswer['settings'] };
      settingsChanged.tell(settings);
      const { updateCheck: check, updateDownload: download } = settings.settings;
      updates.become({ ...updates.status(), choices: { check, download } });
      return ok(settings);
    },
    searchHistory: () => ok(memory),
    rememberView: (view) => remember({ ...memory, ...view }),
    takeDeepLink() {
      const link = lastLink;
      lastLink = null;
      return ok(link);
    },
    forgetSearches: () => remember({ ...memory, recent: [] }),
    diagnostics: () => ok({ fileName: 'made-up.json', text: '{"made": "up"}\n' }),
    saveDiagnostics() {
      asked.push('saveDiagnostics');
      return ok({ saved: true });
    },
    updates: () => ok(updates.status()),
    checkForUpdates() {
      asked.push('checkForUpdates');
      return ok(updates.check());
    },
    downloadUpdate() {
      asked.push('downloadUpdate');
      return ok(updates.download());
    },
    cancelUpdateDownload() {
      asked.push('cancelUpdateDownload');
      return ok(updates.cancelDownload());
    },
    restartToUpdate() {
      asked.push('restartToUpdate');
      return ok(updates.restart());
    },
    onConnectionChanged: connection.on,
    onConnectionTestStep: testStep.on,
    onSettingsChanged: settingsChanged.on,
    onSearchHistoryChanged: memoryChanged.on,
    onDeepLinkOpened: deepLinkOpened.on,
    onAnswersCleared: answersCleared.on,
    onProxySignedIn: proxySignedIn.on,
    onUpdatesChanged: updatesChanged.on,
    onCommand: command.on,
  };
}
