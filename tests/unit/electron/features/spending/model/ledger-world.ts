import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openUserData } from '../../../../../../electron/storage/open-user-data';
import { createSqliteSpending } from '../../../../../../electron/storage/repositories/sqlite-spending';
import type { Database, Sqlite } from '../../../../../../electron/storage/sqlite';
import { createFakeBackEnd, type FakeBackEnd } from '../../../../../fake-back-end/fake-back-end';
import { type Account, createFaultyService, type Fate, newAccount } from './faulty-service';

/** Parts from which on a list without its cost on the button is asked about. */
const askAboveParts = 3;

/** Paid requests that main sends at a time. */
const maxInFlight = 4;

/** The app over a database on disk, and the service with two applications of the user's. */
export class LedgerWorld {
  readonly #sqlite: Sqlite;
  readonly #folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  readonly #accounts = [newAccount('one'), newAccount('two')] as const;
  readonly #service = createFaultyService(this.#accounts);
  #back: FakeBackEnd;
  #database: Database;
  #connected: Account = this.#accounts[0];
  #calls = 0;
  /** Whether the user agrees to what main asks. */
  agrees = true;
  asked = 0;
  /** Calls about one part that were answered. */
  refreshed = 0;
  similarFound = 0;

  private constructor(sqlite: Sqlite) {
    this.#sqlite = sqlite;
    this.#database = this.#open();
    this.#back = this.#start();
  }

  static async create(sqlite: Sqlite): Promise<LedgerWorld> {
    const world = new LedgerWorld(sqlite);
    await world.#back.start();
    return world;
  }

  #open(): Database {
    const { database, error } = openUserData(this.#sqlite, this.#folder, new Date());
    if (!database) throw error;
    return database;
  }

  #start(earlier?: FakeBackEnd): FakeBackEnd {
    const back = createFakeBackEnd({
      source: 'nexar',
      ...(earlier ? { earlier } : { nexar: this.#service.nexar }),
      settings: { askAboveParts },
      userData: { database: this.#database },
      confirmSpending: async () => {
        this.asked += 1;
        return this.agrees;
      },
    });
    back.network.intercept(
      'any',
      this.#service.interceptorFor(() => this.#connected),
    );
    return back;
  }

  #callId(): string {
    this.#calls += 1;
    return `call-${this.#calls}`;
  }

  /** Resolves to the first part that was found; null if there is none. */
  async search(text: string, start = 0): Promise<string | null> {
    const found = await this.#back.parts.search({ callId: this.#callId(), text, start });
    return (found.ok && found.value.rows[0]?.id) || null;
  }

  async list(mpns: readonly string[], costShown: boolean): Promise<void> {
    await this.#back.parts.lookUpList({ callId: this.#callId(), mpns: [...mpns], costShown });
  }

  async refresh(partId: string | null): Promise<void> {
    if (partId === null) return;
    const answer = await this.#back.parts.updatePart({ callId: this.#callId(), partId, evenIfFresh: true });
    if (answer.ok) this.refreshed += 1;
  }

  async similar(partId: string | null): Promise<void> {
    if (partId === null) return;
    const answer = await this.#back.parts.similarParts({ callId: this.#callId(), partId, costShown: true });
    if (answer.ok && answer.value.rows.length > 0) this.similarFound += 1;
  }

  /** What `act` does, while requests meet `fate`. */
  async under(fate: Fate, act: () => Promise<unknown>): Promise<void> {
    this.#service.setFate(fate);
    await act();
    this.#service.setFate('answered');
  }

  /** Starts searches; resolves once each has its answer, from the cache, or waits for one that is held. */
  async #searchesHeld(
    texts: readonly string[],
    fate: Fate,
  ): Promise<{ ids: string[]; all: Promise<unknown> }> {
    this.#service.setFate(fate);
    const ids = texts.map(() => this.#callId());
    const calls = texts.map((text, index) =>
      this.#back.parts.search({ callId: ids[index] ?? '', text, start: 0 }),
    );
    await new Promise<void>((resolve) => {
      let answered = 0;
      const look = () => {
        const held = this.#service.heldCount();
        if (held === maxInFlight || held + answered === texts.length) resolve();
      };
      this.#service.onHeld(look);
      for (const call of calls) {
        void call.then(() => {
          answered += 1;
          look();
        });
      }
    });
    this.#service.setFate('answered');
    return { ids, all: Promise.all(calls) };
  }

  async cancel(text: string, fate: Fate): Promise<void> {
    const { ids, all } = await this.#searchesHeld([text], fate);
    for (const id of ids) await this.#back.parts.cancel(id);
    await all;
    this.#service.dropHeld();
  }

  /** Connects the other application, while searches of this one are under way. */
  async changeAccount(texts: readonly string[], fate: Fate): Promise<void> {
    const { all } = await this.#searchesHeld(texts, fate);
    const [one, two] = this.#accounts;
    const next = this.#connected === one ? two : one;
    const answer = await this.#back.connect.submit(next.nexar.credentials);
    expect(answer).toMatchObject({ ok: true });
    await all;
    this.#service.dropHeld();
    this.#connected = next;
  }

  async restart(): Promise<void> {
    this.#back.stop();
    this.#database.close();
    await this.#startAgain();
  }

  /** Ends the app without a word, while searches are under way. */
  async kill(texts: readonly string[], fate: Fate): Promise<void> {
    const { all } = await this.#searchesHeld(texts, fate);
    // From here on the killed app can write and send nothing.
    this.#database.close();
    this.#service.setFate('not sent');
    this.#service.dropHeld();
    await all;
    this.#service.setFate('answered');
    this.#back.stop();
    await this.#startAgain();
  }

  async #startAgain(): Promise<void> {
    this.#database = this.#open();
    this.#back = this.#start(this.#back);
    await this.#back.start();
  }

  get control() {
    return this.#connected.nexar.control;
  }

  get partsCounted(): number {
    return this.#accounts.reduce((sum, { nexar }) => sum + nexar.control.partsSpent, 0);
  }

  /** What must hold after every step. */
  async check(): Promise<void> {
    const book = createSqliteSpending(this.#database);
    for (const account of this.#accounts) {
      const { clientId } = account.nexar.credentials;
      const { partsSpent } = account.nexar.control;
      const { parts, uncertain } = await book.spent(`hash of ${clientId}`, 0);
      expect({ certain: parts - uncertain, uncertain }, clientId).toEqual({
        certain: partsSpent - account.undelivered,
        uncertain: account.unsettled,
      });
      expect(parts, clientId).toBeGreaterThanOrEqual(partsSpent);
      if (account !== this.#connected) continue;
      const shown = await this.#back.parts.partsLeft();
      expect(shown).toMatchObject({ ok: true, value: { spent: parts, uncertain } });
    }
  }

  end(): void {
    this.#back.stop();
    this.#database.close();
    rmSync(this.#folder, { recursive: true });
  }
}
