import type { Readable, Writable } from 'node:stream';

type Parameters = Readonly<Record<string, unknown>>;

/** An event of the debugging protocol. */
export interface DevtoolsEvent {
  readonly method: string;
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's events have no types here.
  readonly params: any;
  readonly sessionId?: string;
}

/** The debugging protocol over a pair of pipes: nothing between the bench and the browser that takes time of its own. */
export interface Devtools {
  // biome-ignore lint/suspicious/noExplicitAny: the protocol's answers have no types here.
  send(method: string, params?: Parameters, sessionId?: string): Promise<any>;
  /** Calls back at each event until the function that it returns is called. */
  listen(listener: (event: DevtoolsEvent) => void): () => void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Messages are JSON, each ended by a NUL. When the browser is gone every call that waits is rejected. */
export function openDevtools(toBrowser: Writable, fromBrowser: Readable): Devtools {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(event: DevtoolsEvent) => void>();
  let lastId = 0;
  let rest: Buffer[] = [];

  function receive(text: string): void {
    const { id, result, error, method, params, sessionId } = JSON.parse(text);
    if (id === undefined) {
      for (const listener of [...listeners]) listener({ method, params, sessionId });
      return;
    }
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error.message} ${error.data ?? ''}`));
    else call?.resolve(result);
  }

  fromBrowser.on('data', (chunk: Buffer) => {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...rest, chunk.subarray(from, end)]);
      rest = [];
      from = end + 1;
      receive(message.toString('utf8'));
    }
    rest.push(chunk.subarray(from));
  });
  // What is sent to a browser that has just ended is lost, and no error of the bench.
  fromBrowser.on('error', () => {});
  toBrowser.on('error', () => {});
  fromBrowser.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has ended'));
    waiting.clear();
  });

  return {
    send(method, params = {}, sessionId) {
      lastId += 1;
      const id = lastId;
      toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
