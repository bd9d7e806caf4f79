import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { endpointOf } from '../../electron/sample/answer-fetch';
import type { NexarEndpoint, NexarRequest } from '../../electron/sample/nexar-request';
import { type Fault, type FaultOptions, FaultQueue } from './fault';
import { type Sent, sendAnswer, sendFaulty } from './faulty-answer';
import { PreparedAnswers, type PreparedList, type PreparedSearch } from './prepared-answers';
import { type RequestRecord, recordOf } from './request-record';
import { createTestNexar, type TestNexarControl } from './test-nexar';
import type { TestNexarOptions } from './test-nexar-options';

/** A request to the server. It is listed as soon as its body has arrived; its answer is filled in later. */
export interface ServedRequest extends RequestRecord {
  readonly path: string;
  /** When it arrived, in milliseconds since the epoch. */
  readonly at: number;
  /** The fault that answered it; null for a true answer. */
  readonly fault: Fault['kind'] | null;
  /** The client closed the connection before the answer was sent. */
  readonly clientLeft: boolean;
}

export type NexarServerOptions = Omit<TestNexarOptions, 'onRequest'>;

/** A test Nexar behind HTTP on loopback, with faults of the transport and a list of its requests. */
export interface NexarServer extends TestNexarControl {
  /** The value for NEXAR_IDENTITY_URL. */
  readonly identityUrl: string;
  /** The value for NEXAR_API_URL. */
  readonly apiUrl: string;
  readonly clientId: string;
  /** The secret that is accepted now. */
  readonly clientSecret: string;
  /** In the order of arrival. */
  readonly requests: readonly ServedRequest[];
  /** The requests to one endpoint. */
  requestsTo(endpoint: NexarEndpoint): readonly ServedRequest[];
  /** Forgets the requests so far; tokens, spent parts and faults stay. */
  clearRequests(): void;
  /** Answers the endpoint's next requests with the fault. */
  fault(endpoint: NexarEndpoint, fault: Fault, options?: FaultOptions): void;
  clearFaults(): void;
  /**
   * Computes the answer to a search now; from now on every request for that page gets these bytes at once, whatever its
   * token, so that a benchmark measures the client. Returns the answer's size in bytes.
   */
  prepareSearch(search: PreparedSearch): number;
  /** The same for a list of part numbers. */
  prepareList(list: PreparedList): number;
  /** Moves the `Date` of every answer from now on ahead of the real time. */
  setClockAhead(ms: number): void;
  /** Returns to the state after the start, at the same address: nothing spent, no token, no fault, no request. */
  reset(): void;
  /** Closes every connection and the server. */
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

/** Starts a server on a free port of 127.0.0.1. */
export async function startNexarServer(options: NexarServerOptions = {}): Promise<NexarServer> {
  let nexar = createTestNexar(options);
  const faults = new FaultQueue();
  let prepared = new PreparedAnswers(nexar);
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
    const fault = faults.take(endpoint, asked.operationName ?? null, request.body);
    const met = { path, at: Date.now(), fault: fault?.kind ?? null, clientLeft: false };
    const record: { -readonly [Key in keyof ServedRequest]: ServedRequest[Key] } = { ...asked, ...met };
    requests.push(record);
    response.once('close', () => {
      record.clientLeft = !response.writableFinished && fault?.kind !== 'cut';
    });
    response.setHeader('date', new Date(Date.now() + clockAhead).toUTCString());
    const ask = () => prepared.answerTo(request) ?? nexar.answer(request);
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
      return nexar.credentials.clientId;
    },
    get clientSecret() {
      return nexar.credentials.clientSecret;
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
      nexar = createTestNexar(options);
      prepared = new PreparedAnswers(nexar);
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
  // Getters, since `reset` replaces the test Nexar: `partsSpent` and the like are those of the present one.
  const controls = Object.keys(nexar.control) as (keyof TestNexarControl)[];
  const readControls = controls.map((name) => [name, { get: () => nexar.control[name], enumerable: true }]);
  return Object.defineProperties(
    {},
    { ...Object.fromEntries(readControls), ...Object.getOwnPropertyDescriptors(own) },
  ) as NexarServer;
}
