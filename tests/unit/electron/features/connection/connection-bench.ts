import { FailureError } from '../../../../../electron/core/failure-error';
import { createConnection } from '../../../../../electron/features/connection/connection';
import {
  type ConnectionRecord,
  noConnection,
} from '../../../../../electron/features/connection/connection-record';
import type { SecretStore } from '../../../../../electron/features/connection/keychain/secret-store';
import { createStoredCredentials } from '../../../../../electron/features/connection/stored-credentials';
import { createRequestLog } from '../../../../../electron/logging/request-log';
import { createNexarService } from '../../../../../electron/nexar/nexar-service';
import { createNexarSession } from '../../../../../electron/nexar/nexar-session';
import type { ConnectionStatus } from '../../../../../electron/shared/contract/connection';
import { createMemoryKeychain } from '../../../../fake-back-end/memory-keychain';
import { createFakeClock, settled } from '../../../fake-clock';

export const right = { clientId: 'an-id', clientSecret: 'right-secret' };
const endpoints = { identityUrl: 'https://identity.example/token', apiUrl: 'https://api.example/graphql' };

/** The connection over a fake service, whose identity server knows `accepted`, and a keychain in memory. */
export function benchConnection() {
  const clock = createFakeClock();
  const memoryKeychain = createMemoryKeychain();
  const accepted = new Set(['right-secret']);
  const tokenRequests: string[] = [];
  const emitted: ConnectionStatus[] = [];
  const replaced: string[] = [];
  const apiRequests: string[] = [];
  let apiFails: Error | null = null;
  let identityFails: Error | null = null;
  let keychainFails: FailureError | null = null;
  let serviceChanges = 0;
  let record: ConnectionRecord = noConnection;

  const guarded = async <T>(act: () => Promise<T>) => {
    if (keychainFails) throw keychainFails;
    return act();
  };
  const network = {
    clock,
    endpoints,
    onSecret: () => {},
    requests: createRequestLog(clock.now),
    async fetch(url: string, init?: RequestInit) {
      if (url === endpoints.apiUrl) {
        apiRequests.push(String(JSON.parse(String(init?.body)).operationName));
        await settled();
        if (apiFails) throw apiFails;
        return Response.json({ data: { answered: true } });
      }
      const form = new URLSearchParams(String(init?.body));
      const secret = form.get('client_secret') ?? '';
      tokenRequests.push(secret);
      await settled();
      if (identityFails) throw identityFails;
      const good = accepted.has(secret);
      const body = good
        ? { access_token: `token-${tokenRequests.length}`, expires_in: 3600, token_type: 'Bearer' }
        : { error: 'invalid_client' };
      return new Response(JSON.stringify(body), {
        status: good ? 200 : 401,
        headers: { 'content-type': 'application/json' },
      });
    },
  };
  const service = createNexarService(network);
  const random = () => 0.5;
  let diskFull = false;
  const recordStore = {
    read: () => record,
    write(next: ConnectionRecord) {
      if (diskFull) throw new FailureError('settings-not-saved', 'no space left');
      record = next;
    },
  };
  const keychain: SecretStore = {
    storedIn: 'secret-service',
    detectProvider: memoryKeychain.detectProvider,
    read: () => guarded(memoryKeychain.read),
    write: (text) => guarded(() => memoryKeychain.write(text)),
    remove: () => guarded(memoryKeychain.remove),
  };
  const open = () =>
    createConnection({
      stored: createStoredCredentials(keychain, recordStore),
      record: recordStore,
      redactFailure: (failure) => failure,
      clock,
      log: { info: () => {}, warn: () => {}, error: () => {} },
      verify: (credentials, signal) => service.requestToken(() => credentials, signal),
      openNexar: (credentials, listeners) =>
        createNexarSession({ service, random, source: 'nexar', ...listeners }, credentials),
      openSample: async (listeners) =>
        createNexarSession(
          { service: createNexarService(network), random, source: 'sample', ...listeners },
          { clientId: 'sample', clientSecret: 'right-secret' },
        ),
      onStatus: (status) => emitted.push(status),
      onCredentialsReplaced: (clientId) => void replaced.push(clientId),
      onTestStep: () => {},
      onServiceChanged: () => {
        serviceChanges += 1;
      },
    });
  return {
    open,
    clock,
    memoryKeychain,
    accepted,
    tokenRequests,
    apiRequests,
    emitted,
    /** The Client IDs whose credentials were typed anew. */
    replaced,
    breakNetwork(failing: { readonly api?: Error; readonly identity?: Error }) {
      apiFails = failing.api ?? null;
      identityFails = failing.identity ?? null;
    },
    record: () => record,
    serviceChanges: () => serviceChanges,
    fillDisk: (full: boolean) => {
      diskFull = full;
    },
    breakKeychain: (failure: FailureError | null) => {
      keychainFails = failure;
    },
  };
}
