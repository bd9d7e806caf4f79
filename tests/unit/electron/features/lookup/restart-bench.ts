import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../../../electron/core/clock';
import { pricingOf } from '../../../../../electron/features/lookup/best-order';
import { createCompressedAnswer } from '../../../../../electron/features/lookup/compressed-answer';
import { createLookupFeature } from '../../../../../electron/features/lookup/feature';
import { createMemoryAnswers } from '../../../../../electron/features/lookup/memory-answers';
import { createStoredAnswers } from '../../../../../electron/features/lookup/stored-answers';
import { createRedaction } from '../../../../../electron/logging/redaction';
import { createRequestLog } from '../../../../../electron/logging/request-log';
import { createNexarService } from '../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../electron/nexar/nexar-session';
import type { ConnectionStatus } from '../../../../../electron/shared/contract/connection';
import { defaultSettings } from '../../../../../electron/shared/contract/constants/default-settings';
import type { Settings } from '../../../../../electron/shared/contract/settings';
import { createCacheFile } from '../../../../../electron/storage/cache-file';
import { createAnswerStore } from '../../../../../electron/storage/repositories/answer-store';
import { loadSqlite } from '../../../../../electron/storage/sqlite';
import { type NexarServerOptions, startNexarServer } from '../../../../nexar-server/nexar-server';

/** What a user may have typed into the wrong box. */
export const secret = 'Planted-Secret-0123456789';

/** The lookup feature over a server on loopback and `cache.db` in a folder, as often as it is started. */
export async function restartBench(options: NexarServerOptions = {}) {
  const server = await startNexarServer(options);
  const folder = mkdtempSync(join(tmpdir(), 'lookups-'));
  const settings: Settings = { ...defaultSettings };
  const connection: Pick<ConnectionStatus, 'state' | 'source' | 'clientId'> = {
    state: 'ready',
    source: 'nexar',
    clientId: server.clientId,
  } as never;
  const { register, redactSecrets } = createRedaction();
  register(secret);
  let ahead = 0;
  const clock = { ...systemClock, now: () => Date.now() + ahead };
  const events: string[] = [];
  const problems: string[] = [];
  const stops: (() => void)[] = [];
  const view = { known: async () => {} };

  return {
    server,
    settings,
    connection,
    events,
    problems,
    view,
    folder,
    /** Lets time pass, also backwards, without the app's timers. */
    pass(ms: number) {
      ahead += ms;
    },
    /** All bytes in the folder. */
    bytes: () => Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name)))),
    start() {
      const service = createNexarService({
        fetch,
        endpoints: { identityUrl: server.identityUrl, apiUrl: server.apiUrl },
        clock,
        onSecret: () => {},
        requests: createRequestLog(clock.now),
      });
      const { parts, tokens } = createNexarSession(
        { service, random: () => 0.5, source: 'nexar', onTokenStatus: () => {}, onReachChanged: () => {} },
        { clientId: server.clientId, clientSecret: server.clientSecret },
      );
      const file = createCacheFile({
        folder,
        loadSqlite,
        onOpened: (_module, replaced) => replaced && problems.push(String(replaced)),
        onFailed: (error) => problems.push(String(error)),
      });
      const store = createAnswerStore(file, clock);
      const answers = createStoredAnswers(store, {
        pricing: () => pricingOf(settings),
        redactSecrets,
      });
      const writes: Promise<void>[] = [];
      const note = (write: Promise<void>) => {
        writes.push(write);
        return write;
      };
      const lookup = createLookupFeature({
        service: async () => parts,
        connection: () => connection,
        hash: (text) => createHash('sha256').update(text).digest('hex'),
        settings: () => settings,
        clock,
        memory: createMemoryAnswers(createCompressedAnswer),
        disk: { store, answers: { ...answers, put: (...put) => note(answers.put(...put)) } },
        openDelayMs: 0,
        sendToPage: (event) => void events.push(event),
        onFound: () => {},
        onPartsChanged: () => {},
        viewKnown: () => view.known(),
      });
      const stop = () => {
        lookup.stop?.();
        tokens.stop();
      };
      stops.push(stop);
      const signal = new AbortController().signal;
      return {
        lookup,
        store,
        /** Resolves once everything received so far is on disk. */
        async written() {
          await new Promise((resolve) => setTimeout(resolve));
          await Promise.all(writes);
        },
        search: (text: string) => lookup.calls.search({ text, start: 0 }, signal),
        list: (...mpns: string[]) => lookup.calls.lookUpList({ mpns }, signal),
        searchCached: (text: string) => lookup.calls.searchCached({ text }),
        part: (partId: string) => lookup.calls.part({ partId }),
        similar: (partId: string) => lookup.calls.similarParts({ partId }, signal),
        update: (partId: string) => lookup.calls.updatePart({ partId, evenIfFresh: false }, signal),
        stop,
      };
    },
    async close() {
      for (const stop of stops) stop();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
