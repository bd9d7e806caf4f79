import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createSpendingFeature,
  type SpendingFeature,
} from '../../../../../electron/features/spending/feature';
import { createRequestLog } from '../../../../../electron/logging/request-log';
import { createNexarService } from '../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../electron/nexar/nexar-session';
import type { PartSearch } from '../../../../../electron/nexar/parts/part-search';
import type { PartsLeft } from '../../../../../electron/shared/contract/spending';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { createUserDataStore } from '../../../../../electron/storage/user-data-store';
import {
  type NexarServer,
  type NexarServerOptions,
  startNexarServer,
} from '../../../../nexar-server/nexar-server';
import { createFakeClock } from '../../../fake-clock';

/** One run of the app as far as its spending goes: a session with the server, and what is stored about it. */
export interface SpendingRun {
  readonly parts: PartSearch;
  readonly spending: SpendingFeature;
  readonly clientId: string;
  search(text: string, limit?: number): ReturnType<PartSearch['search']>;
  left(): Promise<PartsLeft>;
}

export interface SpendingRig {
  readonly server: NexarServer;
  readonly clock: ReturnType<typeof createFakeClock>;
  /** Starts the app, anew where it runs already; `clientId`: another application than the server's. */
  start(): Promise<SpendingRun>;
  /** Runs `sql` on the file, as another program would. */
  exec(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** The real SQLite in a folder of its own, and the test Nexar over HTTP on loopback. */
export async function createSpendingRig(
  now = Date.UTC(2026, 0, 20, 12),
  options: NexarServerOptions = {},
): Promise<SpendingRig> {
  const server = await startNexarServer(options);
  const clock = createFakeClock(now);
  const folder = mkdtempSync(join(tmpdir(), 'spending-'));
  let stop = () => {};

  return {
    server,
    clock,
    async start() {
      stop();
      const { clientId, clientSecret } = server;
      const store = createUserDataStore({
        folder,
        loadSqlite,
        clock,
        onOpened: () => {},
        onBackUpFailed: () => {},
      });
      const spending = createSpendingFeature({
        store,
        openDelayMs: 0,
        folder,
        connection: () => ({ source: 'nexar', clientId }),
        hash: (text) => `hash of ${text}`,
        settings: () => ({ askAboveParts: 1000, askBelowLeft: null }),
        confirm: async () => true,
        redactSecrets: (text) => text,
        clock,
        log: { info: () => {}, warn: () => {}, error: () => {} },
        sendToPage: () => {},
      });
      spending.start?.();
      await clock.advance(1);
      stop = () => spending.stop?.();
      const service = createNexarService({
        fetch,
        endpoints: { identityUrl: server.identityUrl, apiUrl: server.apiUrl },
        clock,
        onSecret: () => {},
        requests: createRequestLog(clock.now),
      });
      const { parts } = createNexarSession(
        {
          service,
          random: () => 0.5,
          meter: spending.meterFor(clientId),
          gaps: spending.gapsFor(clientId),
          source: 'nexar',
          onTokenStatus: () => {},
          onReachChanged: () => {},
        },
        { clientId, clientSecret },
      );
      const end = new AbortController().signal;
      return {
        parts,
        spending,
        clientId,
        search: (text, limit = 10) =>
          parts.search({ text, start: 0, limit, country: 'US', currency: 'USD' }, end),
        left: () => spending.calls.partsLeft(undefined),
      };
    },
    async exec(sql) {
      const { DatabaseSync } = await loadSqlite();
      const database = new DatabaseSync(join(folder, 'user-data.db'));
      database.exec(sql);
      database.close();
    },
    async close() {
      stop();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
