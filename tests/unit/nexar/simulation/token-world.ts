import { FailureError } from '../../../../electron/contract/failure-error';
import type { Fetch } from '../../../../electron/nexar/fetch';
import { createGraphqlClient, type GraphqlClient } from '../../../../electron/nexar/graphql-client';
import { createIdentityClient } from '../../../../electron/nexar/identity-client';
import { createTokenSource, type TokenSource } from '../../../../electron/nexar/token-source';
import { createSimulatedClock } from './simulated-clock';
import { createSimulatedNexar } from './simulated-nexar';
import { createTokenRules } from './token-rules';

const hour = 3_600_000;

/** One identity's token and client, as the app wires them. */
interface Session {
  readonly tokens: TokenSource;
  readonly client: GraphqlClient;
}

export type TokenWorld = ReturnType<typeof createTokenWorld>;

/** The token source and the GraphQL client together against a simulated Nexar, and the rules that must hold throughout. */
export function createTokenWorld(
  random: () => number = () => 0.5,
  order: (fetch: Fetch) => Fetch = (f) => f,
) {
  const clock = createSimulatedClock();
  const nexar = createSimulatedNexar(clock);
  const rules = createTokenRules(clock);
  const fetch = rules.watch(order(nexar.fetch));
  const identity = createIdentityClient({
    fetch,
    url: 'https://identity.example/token',
    timeoutMs: hour,
    now: clock.now,
  });
  let calls = 0;
  const running = new Set<{ end: AbortController; mayEnd: boolean }>();
  let session = open();

  function open(): Session {
    calls += 1;
    const credentials = { clientId: `identity-${calls}`, clientSecret: 'secret' };
    const tokens = createTokenSource({
      clock,
      random,
      onStatus: () => {},
      request: (signal) => rules.watchTokenRequest(() => identity.requestToken(credentials, signal)),
    });
    const client = createGraphqlClient({
      fetch,
      url: 'https://api.example/graphql',
      tokens,
      timeoutMs: hour,
      largestAnswer: 1_000_000,
      now: clock.now,
    });
    return { tokens, client };
  }

  /** A user's action: `ok` or the failure's code. */
  async function act(does: (signal: AbortSignal) => Promise<unknown>): Promise<string> {
    const call = { end: new AbortController(), mayEnd: false };
    running.add(call);
    try {
      await does(call.end.signal);
      return 'ok';
    } catch (error) {
      const code = error instanceof FailureError ? error.failure.code : `no failure: ${error}`;
      if (code === 'cancelled' && !call.mayEnd) rules.broken('a call was cancelled that nobody gave up');
      return code;
    } finally {
      running.delete(call);
    }
  }

  return {
    clock,
    nexar,
    rules,
    tokens: () => session.tokens,
    search() {
      calls += 1;
      const id = calls;
      const { client } = session;
      const request = { operationName: 'Search', query: '{ found }', variables: { id } };
      return act((signal) => client.send(request, signal));
    },
    testConnection: () => act((signal) => session.tokens.renew(signal)),
    /** One caller gives up. */
    giveUp(index: number) {
      const call = [...running][index % Math.max(1, running.size)];
      if (!call) return;
      call.mayEnd = true;
      call.end.abort();
    },
    /** Other credentials take over: what ran with the old ones is over. */
    changeIdentity() {
      for (const call of running) call.mayEnd = true;
      session.tokens.stop();
      rules.identityChanged();
      session = open();
    },
    stop() {
      for (const call of running) call.mayEnd = true;
      session.tokens.stop();
    },
    running: () => running.size,
    /** All is well again: what the server wanted to wait for has passed, and what was under way has ended. */
    async recover() {
      nexar.identity = { kind: 'token', expiresIn: 86_400 };
      nexar.api = 'well';
      nexar.slowness = 50;
      // The slowest answers of before, one after the other.
      await clock.advance(90_000, 300);
      await clock.advance(rules.pauseLeft() + 2_000, 300);
    },
  };
}
