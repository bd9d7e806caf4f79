import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type NexarEndpoint,
  type NexarRequest,
  type RequestRecord,
  recordOf,
} from '../../electron/sample/request-record';
import { createSampleNexar, endpointOf, type SampleNexarControl } from '../../electron/sample/sample-nexar';
import type { SampleNexarOptions } from '../../electron/sample/sample-nexar-options';
import { type Fault, type FaultOptions, FaultQueue } from './fault';
import { type Sent, sendAnswer, sendFaulty } from './faulty-answer';
import { PreparedAnswers, type PreparedList, type PreparedSearch } from './prepared-answers';

/** A request to the server, in the order of arrival. It is there as soon as its body is; the rest follows. */
export interface ServedRequest extends RequestRecord {
  readonly path: string;
  /** Milliseconds since the epoch when it had arrived. */
  readonly at: number;
  /** The fault that it met. */
  readonly fault: Fault['kind'] | null;
  /** The client gave up before the answer was out. */
  readonly clientLeft: boolean;
}

export type NexarServerOptions = Omit<SampleNexarOptions, 'onRequest'>;

/** The sample Nexar behind HTTP on loopback, what can be changed in it, and what it has seen. */
export interface NexarServer extends SampleNexarControl {
  /** What NEXAR_IDENTITY_URL is to be. */
  readonly identityUrl: string;
  /** What NEXAR_API_URL is to be. */
  readonly apiUrl: string;
  readonly clientId: string;
  /** The secret as it is now. */
  readonly clientSecret: string;
  readonly requests: readonly ServedRequest[];
  /** Those of one endpoint. */
  requestsTo(endpoint: NexarEndpoint): readonly ServedRequest[];
  /** Forgets the requests so far; tokens, spent parts and faults stay. */
  clearRequests(): void;
  /** The endpoint's next requests meet the fault. */
  fault(endpoint: NexarEndpoint, fault: Fault, options?: FaultOptions): void;
  clearFaults(): void;
  /**
   * Answers the search now, and from now on every request for this page of `text` at once with these very bytes,
   * whatever its token: what is measured then is the client. Returns the answer's size in bytes.
   */
  prepareSearch(search: PreparedSearch): number;
  /** The same for the lookup of a list. */
  prepareList(list: PreparedList): number;
  /** From now on the `Date` of every answer is so much later than it is. */
  setClockAhead(ms: number): void;
  /** Back to the state after the start, at the same address: nothing spent, no token issued, no fault, no request. */
  reset(): void;
  /** Ends every connection, and the server. */
  close(): Promise<void>;
}

async function readRequest(message: IncomingMessage, endpoint: NexarEndpoint): Promise<NexarRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { endpoint, method: message.method ?? '', headers, body: Buffer.concat(chunks).toString('utf8') };
}

/** Starts a server on a free port of 127.0.0.1. Its faults are of the transport; all else is the sample Nexar's own. */
export async function startNexarServer(options: NexarServerOptions = {}): Promise<NexarServer> {
  let sample = createSampleNexar(options);
  const faults = new FaultQueue();
  let prepared = new PreparedAnswers(sample);
  let requests: ServedRequest[] = [];
  let clockAhead = 0;

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = message.url ?? '';
    const endpoint = endpointOf(path);
    if (endpoint === null) {
      response.writeHead(404).end();
      return;
    }
    const request = await readRequest(message, endpoint);
    const asked = recordOf(request);
    const fault = faults.take(endpoint, asked.operationName ?? null);
    const met = { path, at: Date.now(), fault: fault?.kind ?? null, clientLeft: false };
    const record: { -readonly [Key in keyof ServedRequest]: ServedRequest[Key] } = { ...asked, ...met };
    requests.push(record);
    response.once('close', () => {
      record.clientLeft = !response.writableFinished && fault?.kind !== 'cut';
    });
    response.setHeader('date', new Date(Date.now() + clockAhead).toUTCString());
    const ask = () => prepared.answerTo(request) ?? sample.answer(request);
    const sent: Sent =
      fault === null ? sendAnswer(response, ask()) : await sendFaulty(response, fault, ask, path);
    record.status = sent.status;
    record.partsSpent = sent.partsSpent;
  }

  const server = createServer((message, response) => {
    answer(message, response).catch((error: Error) => response.destroy(error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const own = {
    identityUrl: `${origin}/connect/token`,
    apiUrl: `${origin}/graphql`,
    get clientId() {
      return sample.credentials.clientId;
    },
    get clientSecret() {
      return sample.credentials.clientSecret;
    },
    get requests() {
      return requests;
    },
    requestsTo: (endpoint: NexarEndpoint) => requests.filter((request) => request.endpoint === endpoint),
    clearRequests() {
      requests = [];
    },
    fault(endpoint: NexarEndpoint, fault: Fault, options: FaultOptions = {}) {
      faults.add(endpoint, fault, options);
    },
    clearFaults: () => faults.clear(),
    prepareSearch: (search: PreparedSearch) => prepared.prepare(search),
    prepareList: (list: PreparedList) => prepared.prepareList(list),
    setClockAhead(ms: number) {
      clockAhead = ms;
    },
    reset() {
      sample = createSampleNexar(options);
      prepared = new PreparedAnswers(sample);
      faults.clear();
      requests = [];
      clockAhead = 0;
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  // Getters, since `reset` replaces the sample: `partsSpent` and the like are read from the one that answers now.
  const controls = Object.keys(sample.control) as (keyof SampleNexarControl)[];
  const readControls = controls.map((name) => [name, { get: () => sample.control[name], enumerable: true }]);
  return Object.defineProperties(
    {},
    { ...Object.fromEntries(readControls), ...Object.getOwnPropertyDescriptors(own) },
  ) as NexarServer;
}
