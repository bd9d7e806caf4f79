import { net } from 'electron';
import { FailureError } from '../core/failure-error';
import { cancelled } from '../core/wait';
import type { ProxySignIn } from '../shared/contract/proxy-window';
import type { Fetch } from './fetch';
import { networkFailure } from './network-failure';

/**
 * Electron's network stack: system proxy, PAC and the OS trust store. Where a certificate was refused the failure says
 * who issued it, as `issuers` know, who watch from the first request on.
 * SECURITY: no cookie is sent or kept and nothing is cached on disk, whatever an answer asks for.
 */
export function createNetFetch(issuers: () => { issuerOf(host: string): string | null }): Fetch {
  return async (input, init) => {
    const { issuerOf } = issuers();
    try {
      return await net.fetch(input, { ...init, credentials: 'omit', cache: 'no-store' } as RequestInit);
    } catch (error) {
      const { code, message } = networkFailure(error).failure;
      const issuer = issuerOf(new URL(input).hostname);
      if (!issuer || (code !== 'certificate-refused' && code !== 'clock-wrong')) throw error;
      throw new FailureError(code, message, { certificateIssuer: issuer });
    }
  };
}

/** Whether the system says that there is a network. */
export function isOnline(): boolean {
  return net.isOnline();
}

const signInTimeoutMs = 20_000;

/**
 * Signs in to the proxy that stands before `address`, where it asks for it: `net.fetch` cannot answer a proxy, but uses
 * what Chromium has learnt by this request, which it forgets when the app quits. Throws `proxy-refused` where the proxy
 * does not accept them or refuses without asking; a trouble beyond the proxy is no failure of the sign-in.
 */
export function signInToProxy(address: string, signIn: ProxySignIn, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // No body and no path: the server behind the proxy learns nothing of it.
    const request = net.request({
      url: new URL('/', address).href,
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
    });
    let asked = 0;
    const end = AbortSignal.any([signal, AbortSignal.timeout(signInTimeoutMs)]);
    const settle = (failure?: FailureError) => {
      end.removeEventListener('abort', giveUp);
      request.abort();
      failure ? reject(failure) : resolve();
    };
    const giveUp = () =>
      settle(signal.aborted ? cancelled() : new FailureError('timed-out', 'The proxy did not answer'));
    end.addEventListener('abort', giveUp, { once: true });
    const refused = () => new FailureError('proxy-refused', 'The proxy did not accept the sign-in');
    request.on('login', (asks, answer) => {
      asked += 1;
      // SECURITY: what is meant for the proxy goes to no server behind it, and is not sent a second time.
      if (asks.isProxy && asked === 1) answer(signIn.user, signIn.password);
      else answer();
    });
    request.on('response', ({ statusCode }) => settle(statusCode === 407 ? refused() : undefined));
    request.on('redirect', () => settle());
    request.on('error', (error) => {
      const failed = networkFailure(error);
      if (asked > 1 || failed.failure.code === 'proxy-refused') settle(refused());
      else settle(asked === 1 ? undefined : failed);
    });
    request.end();
  });
}
