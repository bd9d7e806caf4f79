import { net } from 'electron';
import { FailureError } from '../core/failure-error';
import { cancelled } from '../core/wait';
import type { ProxySignIn } from '../shared/contract/proxy-window';
import type { Fetch } from './fetch';
import { networkFailure } from './network-failure';

/**
 * Electron's network stack: system proxy, PAC and the OS trust store. If a certificate is refused, the failure names
 * its issuer, which `issuers` must have watched since the first request.
 * SECURITY: no cookie is sent or stored and nothing is cached on disk, whatever an answer's headers say.
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

/** Whether the system reports a network. */
export function isOnline(): boolean {
  return net.isOnline();
}

const signInTimeoutMs = 20_000;

/**
 * Signs in to the proxy on the way to `url`, if it asks for it: `net.fetch` cannot answer a proxy, but uses the
 * credentials that Chromium caches from this request until the app quits. Throws `proxy-refused` if the proxy does not
 * accept them or refuses without asking; an error beyond the proxy is not a failure of the sign-in.
 */
export function signInToProxy(url: string, signIn: ProxySignIn, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // No body and no path: the server behind the proxy learns nothing.
    const request = net.request({
      url: new URL('/', url).href,
      method: 'HEAD',
      cache: 'no-store',
      redirect: 'manual',
    });
    let asked = 0;
    const end = AbortSignal.any([signal, AbortSignal.timeout(signInTimeoutMs)]);
    const settle = (failure?: FailureError) => {
      end.removeEventListener('abort', onAbort);
      request.abort();
      failure ? reject(failure) : resolve();
    };
    const onAbort = () =>
      settle(signal.aborted ? cancelled() : new FailureError('timed-out', 'The proxy did not answer'));
    end.addEventListener('abort', onAbort, { once: true });
    const refused = () => new FailureError('proxy-refused', 'The proxy did not accept the sign-in');
    request.on('login', (challenge, answer) => {
      asked += 1;
      // SECURITY: the proxy's credentials go to no server behind it, and are not sent a second time.
      if (challenge.isProxy && asked === 1) answer(signIn.user, signIn.password);
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
