import type { Clock } from '../../core/clock';
import { FailureError } from '../../core/failure-error';
import type { Feature } from '../../ipc/feature';
import type { SendToPage } from '../../ipc/send-to-page';
import type { Logger } from '../../logging/logger';
import type { PartsMeter } from '../../nexar/parts-meter';
import type { PlanGaps } from '../../nexar/plan-gaps';
import type { ConnectionStatus } from '../../shared/contract/connection';
import type { Settings } from '../../shared/contract/settings';
import type { PartsLeft, spendingContract } from '../../shared/contract/spending';
import { createDurableSpending } from '../../storage/repositories/durable-spending';
import { createMemorySpending } from '../../storage/repositories/memory-spending';
import type { SpendingRepository } from '../../storage/repositories/spending-repository';
import { createSqlitePlanGaps } from '../../storage/repositories/sqlite-plan-gaps';
import { createSqliteSpending } from '../../storage/repositories/sqlite-spending';
import { type StoreProblem, storeProblemOf } from '../../storage/store-problem';
import type { UserDataStore } from '../../storage/user-data-store';
import type { ConfirmSpending } from './consent';
import { type ApplicationLedger, createLedger } from './ledger';
import { createRememberedGaps } from './remembered-gaps';
import { spendingBook } from './spending-book';
import { type SpendingApplication, spendingState } from './spending-state';

interface SpendingFeatureOptions {
  readonly store: UserDataStore;
  /** How long (ms) after the first paint the file is opened, unless a request needs it sooner. */
  readonly openDelayMs: number;
  /** Where the store's file is. */
  readonly folder: string;
  readonly connection: () => Pick<ConnectionStatus, 'source' | 'clientId'>;
  /** What identifies an application on disk in place of its Client ID. */
  readonly hash: (clientId: string) => string;
  readonly redactSecrets: (text: string) => string;
  readonly settings: () => Pick<Settings, 'askAboveParts' | 'askBelowLeft'>;
  readonly confirm: ConfirmSpending;
  readonly clock: Clock;
  readonly log: Logger;
  readonly sendToPage: SendToPage;
}

export interface SpendingFeature extends Feature<typeof spendingContract> {
  readonly meterFor: (clientId: string) => PartsMeter;
  readonly gapsFor: (clientId: string) => PlanGaps;
  /** To be called with the Client ID of credentials that the user has just replaced: they may be of another plan. */
  readonly credentialsReplaced: (clientId: string) => void;
  /** Removes what was searched for from the ledgers of all applications; the counts stay. Throws SQLite's errors. */
  readonly forgetTexts: () => Promise<void>;
}

/** The computer's clock may be set meanwhile. */
const maxWaitMs = 3_600_000;

const notConnected = () => new FailureError('not-connected', 'No application is connected');

/** What parts are spent on, and how many are left. */
export function createSpendingFeature(options: SpendingFeatureOptions): SpendingFeature {
  const { store, openDelayMs, folder, connection, hash, clock, log, sendToPage } = options;
  const { redactSecrets, settings, confirm } = options;
  const { now } = clock;
  let writeProblem: StoreProblem | null = null;
  let isSending = false;
  let stopWaiting = () => {};

  let stored: SpendingRepository | null = null;

  async function onDisk(): Promise<SpendingRepository | null> {
    const { database } = await store.open();
    stored ??= database && createSqliteSpending(database);
    return stored;
  }

  const book = createDurableSpending({
    onDisk,
    inMemory: createMemorySpending(),
    onWritten(error) {
      if (error !== null) log.error('ledger not saved', { error: String(error) });
      writeProblem = error === null ? null : storeProblemOf(error);
    },
  });

  const rememberedGaps = createRememberedGaps({
    async onDisk() {
      const { database } = await store.open();
      return database && createSqlitePlanGaps(database);
    },
    now,
    onChanged: send,
    onFailed: (error) => log.error('gaps of the plan not saved', { error: String(error) }),
  });
  const gapsOf = (clientId: string) => rememberedGaps(hash(clientId));

  /** By Client ID: each remembers what the user has agreed to. */
  const ledgers = new Map<string, ApplicationLedger>();

  function ledgerOf(clientId: string): ApplicationLedger {
    const known = ledgers.get(clientId);
    if (known) return known;
    const ledger = createLedger(hash(clientId), {
      book,
      clock,
      settings,
      confirm,
      redactSecrets,
      onChanged: send,
      onFailed: (error) => log.error('answer not booked as a whole', { error: String(error) }),
    });
    ledgers.set(clientId, ledger);
    return ledger;
  }

  /** The connected application; null if none is. */
  function present(): SpendingApplication | null {
    const { source, clientId } = connection();
    if (source !== 'nexar' || clientId === null) return null;
    return { ledger: ledgerOf(clientId), gaps: gapsOf(clientId) };
  }

  function connected() {
    const application = present();
    if (!application) throw notConnected();
    return application;
  }

  async function read(): Promise<PartsLeft> {
    const { problem, damagedBackup } = await store.open();
    const state = await spendingState(present());
    stopWaiting();
    // A new month brings parts without any request.
    if (state.usedUp?.resetsAt)
      stopWaiting = clock.after(Math.min(maxWaitMs, Date.parse(state.usedUp.resetsAt) - now()), send);
    const { source } = connection();
    return { source, ...state, store: { problem: problem ?? writeProblem, damagedBackup, folder } };
  }

  /** Not at once: many changes are one event, and rows need not wait for it. */
  function send(): void {
    if (isSending) return;
    isSending = true;
    clock.after(0, () => {
      isSending = false;
      read().then(
        (left) => sendToPage('partsLeftChanged', left),
        (error: unknown) => log.error('ledger not read', { error: String(error) }),
      );
    });
  }

  return {
    calls: {
      async partsLeft() {
        // The page asks before its first paint, which the file must not delay.
        await store.whenOpened();
        return read();
      },
      async spendingBook() {
        const { source, clientId } = connection();
        if (source !== 'nexar' || clientId === null) throw notConnected();
        return spendingBook(book, hash(clientId), now());
      },
      async choosePlan(plan) {
        await connected().ledger.setPlan(plan);
        return read();
      },
      async correctSpent({ spent }) {
        await connected().ledger.correct(spent);
        return read();
      },
      async forgetPlanGaps() {
        await connected().gaps.forget();
        return read();
      },
    },
    meterFor: ledgerOf,
    gapsFor: gapsOf,
    credentialsReplaced(clientId) {
      void gapsOf(clientId).forget();
      void ledgerOf(clientId).credentialsReplaced();
    },
    async forgetTexts() {
      await book.forgetTexts();
      send();
    },
    onAccountChanged: send,
    start: () => void clock.after(openDelayMs, () => void store.open()),
    stop() {
      stopWaiting();
      store.close();
    },
  };
}
