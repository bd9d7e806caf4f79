import { safeParse } from 'zod';
import { FailureError } from '../core/failure-error';
import { loadOnce } from '../core/load-once';
import { channelOf } from '../shared/contract/constants/channel';
import type { CallSchemas, Contract } from '../shared/contract/contract';
import type { Envelope } from '../shared/contract/envelope';
import { loadLateContracts, windows } from '../shared/contract/windows';
import type { CallRegistry } from './call-registry';
import { failureEnvelope, type IpcContext } from './failure-envelope';
import type { Features } from './feature';

/** Answers a call on `channel` whose sender has been checked. Never rejects. */
export type AnswerCall = (channel: string, args: readonly unknown[]) => Promise<Envelope<unknown>>;

type Handle = (request: unknown, signal?: AbortSignal) => Promise<unknown>;

interface Endpoint {
  readonly schemas: CallSchemas;
  readonly handle: Handle;
}

type Endpoints = ReadonlyMap<string, Endpoint>;

/** The features' handlers of the calls of `contracts`, by channel. */
function endpointsOf(features: Features, contracts: object): Endpoints {
  // The type of `features` ensures that each call has a handler.
  const handlers = features as unknown as Readonly<Record<string, { calls: Record<string, Handle> }>>;
  const endpoints = new Map<string, Endpoint>();
  for (const [feature, { calls }] of Object.entries<Contract>({ ...contracts })) {
    for (const [call, schemas] of Object.entries(calls)) {
      const handle = handlers[feature]?.calls[call];
      if (handle) endpoints.set(channelOf(feature, call), { schemas, handle });
    }
  }
  return endpoints;
}

const hasCallId = (request: unknown): request is { callId: string } =>
  typeof request === 'object' && request !== null && 'callId' in request;

/** Calls of all features: request schema, handler, result schema, envelope. */
export function createAnswerCall(features: Features, calls: CallRegistry, context: IpcContext): AnswerCall {
  const { log, redaction } = context;
  const early = endpointsOf(features, Object.assign({}, ...Object.values(windows)));
  const late = loadOnce(async () => endpointsOf(features, await loadLateContracts()));

  async function endpointOf(channel: string): Promise<Endpoint | undefined> {
    return early.get(channel) ?? (await late()).get(channel);
  }

  function run(handle: Handle, request: unknown): Promise<unknown> {
    if (!hasCallId(request)) return handle(request);
    const { callId, ...rest } = request;
    return calls.run(callId, (signal) => handle(rest, signal));
  }

  async function answer(channel: string, args: readonly unknown[]): Promise<unknown> {
    const endpoint = await endpointOf(channel);
    if (!endpoint) throw new Error('No feature answers this channel');
    const { schemas, handle } = endpoint;
    const request = safeParse(schemas.request, args[0]);
    // SECURITY: strict schemas both ways; what the contract does not name neither enters nor leaves.
    if (!request.success || args.length > 1)
      throw new FailureError('invalid-request', `Malformed call of ${channel}`);
    // SECURITY: a service that echoes the bearer or the secret in a text cannot carry it into the page.
    const result = safeParse(schemas.result, redaction.redactSecrets(await run(handle, request.data)));
    if (result.success) return result.data;
    log.error('result refused by the contract', {
      channel,
      paths: result.error.issues.map((issue) => issue.path.join('.')),
    });
    throw new FailureError('internal', `Main's answer to ${channel} does not keep the contract`);
  }

  return async (channel, args) => {
    try {
      return { ok: true, value: await answer(channel, args) };
    } catch (error) {
      return failureEnvelope(channel, error, context);
    }
  };
}
