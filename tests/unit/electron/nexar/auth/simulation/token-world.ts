import { FailureError } from '../../../../../../electron/core/failure-error';
import { createConnection } from '../../../../../../electron/features/connection/connection';
import type { ConnectionRecord } from '../../../../../../electron/features/connection/connection-record';
import { entryText } from '../../../../../../electron/features/connection/keychain/keychain-entry';
import { createStoredCredentials } from '../../../../../../electron/features/connection/stored-credentials';
import { createAnswerCache } from '../../../../../../electron/features/lookup/answer-cache';
import { createCompressedAnswer } from '../../../../../../electron/features/lookup/compressed-answer';
import { createLookupService } from '../../../../../../electron/features/lookup/lookup-service';
import { createMemoryAnswers } from '../../../../../../electron/features/lookup/memory-answers';
import { createRequestLog } from '../../../../../../electron/logging/request-log';
import type { Fetch } from '../../../../../../electron/net/fetch';
import { createNexarService } from '../../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../../electron/nexar/nexar-session';
import type { Credentials } from '../../../../../../electron/shared/contract/connection';
import { defaultSettings } from '../../../../../../electron/shared/contract/constants/default-settings';
import { createMemoryKeychain } from '../../../../../fake-back-end/memory-keychain';
import { createSimulatedClock } from './simulated-clock';
import { createSimulatedNexar } from './simulated-nexar';
import { createTokenRules } from './token-rules';

interface Call {
  readonly end: AbortController;
  readonly kind: 'lookup' | 'connect' | 'test';
  /** Whether its caller gave up, or its service has been replaced. */
  mayEnd: boolean;
}

const endpoints = { identityUrl: 'https://identity.example/token', apiUrl: 'https://api.example/graphql' };

export type TokenWorld = ReturnType<typeof createTokenWorld>;

/** Lookups, connection and tokens wired as in the app, with a simulated Nexar and the rules that must hold. */
export function createTokenWorld(
  random: () => number = () => 0.5,
  order: (fetch: Fetch) => Fetch = (fetch) => fetch,
) {
  const clock = createSimulatedClock();
  const nexar = createSimulatedNexar(clock, (rule) => rules.broken(rule), order);
  const rules = createTokenRules(clock, nexar.tokenLog);
  const service = createNexarService({
    fetch: rules.watch(nexar.fetch),
    endpoints,
    clock,
    onSecret: () => {},
    requests: createRequestLog(clock.now),
  });
  const running = new Set<Call>();
  let calls = 0;
  /** The app's current credentials. */
  let held: Credentials = nexar.credentialsOf('identity-1');
  const savedAt = new Date(clock.now()).toISOString();
  const keychain = createMemoryKeychain(entryText(held, savedAt));
  let record: ConnectionRecord = {
    source: 'nexar',
    clientId: held.clientId,
    savedAt,
    storedIn: 'secret-service',
    entry: 'known',
  };
  const recordStore = {
    read: () => record,
    write: (next: ConnectionRecord) => {
      record = next;
    },
  };
  const connection = createConnection({
    stored: createStoredCredentials(keychain, recordStore),
    record: recordStore,
    clock,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    redactFailure: (failure) => failure,
    verify: (credentials, signal) => service.requestToken(() => credentials, signal),
    openNexar: (credentials, listeners) =>
      createNexarSession({ service, random, source: 'nexar', ...listeners }, credentials),
    openSample: () => Promise.reject(new Error('Nobody asks for sample parts')),
    onStatus: () => {},
    onCredentialsReplaced: () => {},
    onTestStep: () => {},
    onServiceChanged() {
      // New credentials end the requests made with the old ones.
      for (const call of running) if (call.kind === 'lookup') call.mayEnd = true;
      lookups.clear();
    },
  });
  const lookups = createLookupService({
    service: connection.service,
    hash: (text) => text,
    owner: () => ({ source: 'nexar', application: connection.status().clientId }),
    settings: () => ({ ...defaultSettings, country: 'DE', currency: 'EUR' }),
    clock,
    cache: createAnswerCache({
      memory: createMemoryAnswers(createCompressedAnswer),
      stored: null,
      storesAnswers: () => true,
      clock,
      onChanged: () => undefined,
    }),
  });

  void connection.start();

  /** Performs a user's action. Returns `ok` or an error code. */
  async function act(kind: Call['kind'], does: (signal: AbortSignal) => Promise<unknown>): Promise<string> {
    const call: Call = { end: new AbortController(), kind, mayEnd: false };
    running.add(call);
    try {
      await does(call.end.signal);
      return 'ok';
    } catch (error) {
      const code = error instanceof FailureError ? error.failure.code : `no failure: ${error}`;
      if (code === 'cancelled' && !call.mayEnd) rules.broken('a call was cancelled that nobody gave up');
      if (code.startsWith('no failure')) rules.broken(code);
      return code;
    } finally {
      running.delete(call);
    }
  }

  async function connect(credentials: Credentials): Promise<string> {
    const outcome = await act('connect', (signal) => connection.connect(credentials, 'memory', signal));
    if (outcome === 'ok') held = credentials;
    if (outcome === 'rate-limited') rules.rateLimited(credentials.clientId);
    return outcome;
  }

  return {
    clock,
    nexar,
    rules,
    wake: connection.wake,
    search() {
      calls += 1;
      const text = `part-${calls}`;
      return act('lookup', async (signal) => {
        const answer = await lookups.search({ text, start: 0 }, signal);
        if (answer.requestId !== connection.status().clientId)
          rules.broken('an answer of the former account was shown as one of the present');
      });
    },
    testConnection: () => act('test', () => connection.test()),
    connect,
    connectAgain: () => connect(nexar.credentialsOf(held.clientId)),
    connectWrong: () => connect({ ...held, clientSecret: 'a wrong secret' }),
    connectOther() {
      calls += 1;
      return connect(nexar.credentialsOf(`identity-${calls}`));
    },
    rotateSecret: () => nexar.rotateSecret(held.clientId),
    /** Aborts one caller. */
    giveUp(index: number) {
      const call = [...running][index % Math.max(1, running.size)];
      if (!call) return;
      call.mayEnd = true;
      call.end.abort();
    },
    stop() {
      for (const call of running) {
        call.mayEnd = true;
        if (call.kind === 'connect') call.end.abort();
      }
      connection.stop();
    },
    running: () => running.size,
    /** Restores a working server, lets its pauses pass and pending requests end. */
    async recover() {
      nexar.identity = { kind: 'token', expiresIn: 86_400 };
      nexar.api = 'well';
      nexar.slowness = 50;
      // Allows for the slowest earlier answers in sequence.
      await clock.advance(90_000, 300);
      nexar.accept(held);
      await clock.advance(rules.pauseLeft(held.clientId) + 2_000, 300);
    },
  };
}
