import { FailureError } from '../../core/failure-error';
import { cancelled } from '../../core/wait';
import type { Fetch } from '../../net/fetch';
import { networkFailure } from '../../net/network-failure';
import { readBody } from '../../net/read-body';
import type { TokenSource } from '../auth/token-source';
import type { PartsMeter, PartsUse, Reservation } from '../parts-meter';
import type { Reachability } from '../reachability';
import { answerFailure, refusesToken } from './answer-failure';
import { countParts, partsInData, wasNeverSent } from './count-parts';
import { foreignAnswer } from './foreign-answer';
import { type GraphqlAnswer, parseJson, readGraphqlAnswer } from './graphql-answer';
import { refusalOf } from './part-limit-refusal';

export interface GraphqlRequest {
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The most parts its answer is expected to hold, which the service counts against the plan. Not sent. */
  readonly maxParts: number;
  /** What these parts are for; absent where there are none. Not sent. */
  readonly use?: PartsUse;
}

export interface GraphqlClient {
  /**
   * Sends one request and returns its answer, which has data, or errors that name fields outside the plan.
   * Throws a FailureError otherwise, with `mayHaveCounted` where no answer says how many parts it has cost, and `declined` where the user does not want to spend its parts. Renews a refused token and repeats the request once.
   */
  send(request: GraphqlRequest, signal?: AbortSignal): Promise<GraphqlAnswer>;
}

interface ClientOptions {
  readonly fetch: Fetch;
  readonly url: string;
  readonly tokens: Pick<TokenSource, 'get' | 'retire'>;
  /** Records whether each request reached the service; failing to get a token is not a request. */
  readonly watch: Reachability['watch'];
  /** Books the parts; not needed for a service whose parts are free. */
  readonly meter?: PartsMeter | undefined;
  readonly timeoutMs: number;
  readonly maxAnswerBytes: number;
  readonly now: () => number;
}

interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: GraphqlAnswer | null;
  /** Whether it says how many parts the service has counted. */
  readonly isCounted: boolean;
}

/** `error` of a request for parts, of which the service may have counted some. */
const uncertain = ({ failure }: FailureError) =>
  new FailureError(failure.code, failure.message, { ...failure, mayHaveCounted: true });

/** Books that the part limit has refused all or some of `asked` parts. */
async function bookRefusal(meter: PartsMeter, answer: GraphqlAnswer, asked: number): Promise<void> {
  const refusal = refusalOf(answer);
  if (refusal) await meter.limitReached(refusal.failure.partLimit ?? null, asked - partsInData(answer.data));
}

export function createGraphqlClient(options: ClientOptions): GraphqlClient {
  const { fetch, url, tokens, watch, meter, timeoutMs, maxAnswerBytes, now } = options;

  async function post(
    request: GraphqlRequest,
    token: string,
    reservation: Reservation | undefined,
    signal?: AbortSignal,
  ): Promise<RawAnswer> {
    const { operationName, query, variables, maxParts } = request;
    const deadline = AbortSignal.timeout(timeoutMs);
    let stage: 'waiting' | 'sent' | 'answered' = 'waiting';
    let isCounted = maxParts === 0;
    try {
      if (signal?.aborted) throw cancelled();
      stage = 'sent';
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
        },
        body: JSON.stringify({ operationName, query, variables }),
        // SECURITY: a redirect could carry the bearer elsewhere; the API has none.
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      stage = 'answered';
      const body = await readBody(response, maxAnswerBytes);
      const { status, headers } = response;
      const json = parseJson(body);
      const parts = countParts(status, json);
      // Before anything else can go wrong with the answer: its parts are spent, whatever becomes of it.
      if (parts !== null) {
        isCounted = true;
        await reservation?.settle(parts);
      }
      const answer = readGraphqlAnswer(json);
      const foreign = answer ? null : foreignAnswer({ status, headers, body });
      if (foreign) throw foreign;
      return { status, headers, answer, isCounted };
    } catch (error) {
      const failure = networkFailure(error);
      if (stage === 'waiting' || (stage === 'sent' && wasNeverSent(failure.failure))) {
        isCounted = true;
        await reservation?.settle(0);
      }
      const known = deadline.aborted
        ? new FailureError('timed-out', `No answer within ${timeoutMs} ms`)
        : failure;
      const ended = signal?.aborted ? cancelled() : known;
      throw isCounted ? ended : uncertain(ended);
    } finally {
      reservation?.close();
    }
  }

  async function sendOnce(request: GraphqlRequest, token: string, signal?: AbortSignal): Promise<RawAnswer> {
    const { use, maxParts } = request;
    // Not watched: what the user declines says nothing about the service.
    const reservation = use && (await meter?.reserve(use, maxParts, signal));
    return watch(() => post(request, token, reservation, signal));
  }

  return {
    async send(request, signal) {
      const token = await tokens.get(signal);
      let raw = await sendOnce(request, token, signal);
      if (refusesToken(raw.status, raw.answer)) {
        tokens.retire(token);
        const next = await tokens.get(signal);
        raw = await sendOnce(request, next, signal);
        if (refusesToken(raw.status, raw.answer)) {
          const requestId = raw.answer?.requestId;
          const refused = new FailureError(
            'token-refused',
            'The service refused a token that was issued a moment before',
            requestId ? { requestId } : {},
          );
          // No other token is requested before the user acts, and the status says why.
          tokens.retire(next, refused.failure);
          throw refused;
        }
      }
      const failure = answerFailure(raw.status, raw.headers, raw.answer, now());
      const { answer } = raw;
      if (meter && answer) await bookRefusal(meter, answer, request.maxParts);
      if (failure) throw raw.isCounted ? failure : uncertain(failure);
      // `answerFailure` has returned a failure if there is no answer.
      return answer as GraphqlAnswer;
    },
  };
}
