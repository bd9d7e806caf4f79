import { createSerialQueue } from '../../../../../../electron/core/serial-queue';
import { maxSimilarParts } from '../../../../../../electron/shared/contract/constants/limits';
import type { Interceptor, SentRequest } from '../../../../../fake-back-end/fake-network';
import { createTestNexar, type TestNexar } from '../../../../../nexar-server/test-nexar';

/** What becomes of requests that may return parts. `held…` ones wait until they are given up. */
export const fates = [
  'answered',
  'lost',
  'garbled',
  'unavailable',
  'rejected',
  'not sent',
  'held unanswered',
  'held answered',
] as const;
export type Fate = (typeof fates)[number];

/** One application at the service, as the service counts and as nobody is told. */
export interface Account {
  readonly nexar: TestNexar;
  /** Parts in answers that have not arrived. */
  undelivered: number;
  /** The most parts of the requests without an answer. */
  unsettled: number;
}

export const newAccount = (name: string): Account => ({
  nexar: createTestNexar({ credentials: { clientId: `app-${name}`, clientSecret: `secret-of-${name}` } }),
  undelivered: 0,
  unsettled: 0,
});

/** The most parts that the answer to a request can hold. */
function maxPartsOf({ operationName, variables }: SentRequest): number {
  const { limit, queries, ids } = variables ?? {};
  if (operationName === 'SimilarParts') return 1 + maxSimilarParts;
  if (Array.isArray(queries)) return queries.reduce((sum, query) => sum + Number(query.limit), 0);
  if (Array.isArray(ids)) return ids.length;
  return Number(limit ?? 0);
}

/** Two applications of one service, whose answers arrive as `fate` says. */
export function createFaultyService(accounts: readonly [Account, Account]) {
  const [first, second] = accounts;
  const inTurn = createSerialQueue();
  let fate: Fate = 'answered';
  let giveUp: (() => void)[] = [];
  let onHeld = () => {};

  const ownerOf = (bearer: string) =>
    accounts.find(({ nexar }) => nexar.control.issuedTokens.some((token) => bearer.endsWith(token)));

  /** A service that knows both. */
  const nexar: TestNexar = {
    ...first.nexar,
    fetch(input, init) {
      const bearer = new Headers(init?.headers).get('authorization') ?? '';
      const isSecond = String(init?.body).includes(second.nexar.credentials.clientId);
      const owner = ownerOf(bearer) ?? (isSecond ? second : first);
      return owner.nexar.fetch(input, init);
    },
  };

  /** Waits until the client gives up, or is gone. */
  const held = (signal: AbortSignal) =>
    new Promise<never>((_resolve, reject) => {
      const end = () => reject(new TypeError('net::ERR_ABORTED'));
      giveUp.push(end);
      signal.addEventListener('abort', end);
      onHeld();
    });

  const interceptorFor =
    (owner: () => Account): Interceptor =>
    async (answer, request, signal) => {
      const max = maxPartsOf(request);
      if (request.endpoint === 'identity' || max === 0) return answer();
      const account = owner();
      /** The answer, and how many parts it counts: nobody is told of them unless it is returned. */
      const counted = () =>
        inTurn(async () => {
          const before = account.nexar.control.partsSpent;
          const response = await answer();
          return { response, parts: account.nexar.control.partsSpent - before };
        });
      if (fate === 'answered') {
        account.unsettled += max;
        // It throws where the client has given up meanwhile.
        const { response } = await counted();
        account.unsettled -= max;
        return response;
      }
      if (fate === 'rejected') return new Response('', { status: 404 });
      if (fate === 'not sent') throw new Error('net::ERR_INTERNET_DISCONNECTED');
      account.unsettled += max;
      if (fate === 'unavailable') return new Response('', { status: 503 });
      if (fate === 'held unanswered') return held(signal);
      const { response, parts } = await counted();
      account.undelivered += parts;
      if (fate === 'held answered') return held(signal);
      if (fate === 'lost') throw new TypeError('net::ERR_CONNECTION_RESET');
      // A refusal, such as of a token, counts nothing, whatever its body.
      if (response.status >= 400 && response.status < 500) account.unsettled -= max;
      return new Response((await response.text()).slice(0, -5), response);
    };

  return {
    nexar,
    interceptorFor,
    setFate(next: Fate) {
      fate = next;
    },
    heldCount: () => giveUp.length,
    /** Calls `listener` whenever another request is held. */
    onHeld(listener: () => void) {
      onHeld = listener;
    },
    /** Ends what is held, as when the client's process is gone. */
    dropHeld() {
      for (const end of giveUp) end();
      giveUp = [];
    },
  };
}
