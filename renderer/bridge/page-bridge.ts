import type { PartsBridge } from '../../electron/shared/contract/bridge';
import type { Envelope } from '../../electron/shared/contract/envelope';
import { unwrap } from './parts-failure';

/** A call that can be cancelled takes a signal in place of the `callId`. */
type PageMethod<Method> = Method extends () => Promise<Envelope<infer Value>>
  ? () => Promise<Value>
  : Method extends (request: infer Request) => Promise<Envelope<infer Value>>
    ? [Request] extends [{ callId: string }]
      ? (request: Omit<Request, 'callId'>, signal: AbortSignal) => Promise<Value>
      : (request: Request) => Promise<Value>
    : Method;

/** Main, as the page's components see it: plain values, `PartsFailure` thrown, an abort that reaches main. */
export type PageBridge = { readonly [K in keyof PartsBridge]: PageMethod<PartsBridge[K]> };

type AnyCall = (request?: object) => Promise<Envelope<unknown>>;

/** A method for each of `parts`: those that begin with "on" subscribe to an event, the others are calls. */
export function createPageBridge(parts: PartsBridge): PageBridge {
  const pageCall = (call: AnyCall) => async (request?: object, signal?: unknown) => {
    // Callers such as TanStack Query pass a method more than it takes.
    if (!(signal instanceof AbortSignal)) return unwrap(call(request));
    signal.throwIfAborted();
    const callId = crypto.randomUUID();
    // Without this the page would stop waiting while main went on, and the parts would still be spent.
    const cancel = () => void parts.cancel(callId).catch(() => undefined);
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await unwrap(call({ callId, ...request }));
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
  const methods = Object.entries(parts).map(([name, method]) => [
    name,
    /^on[A-Z]/.test(name) ? method : pageCall(method as AnyCall),
  ]);
  return Object.fromEntries(methods) as PageBridge;
}
