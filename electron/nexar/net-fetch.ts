import { net } from 'electron';
import { FailureError } from '../contract/failure-error';
import type { Fetch } from './fetch';
import { networkFailure } from './network-failure';

/**
 * Electron's network stack: system proxy, PAC and the OS trust store. Where a certificate was refused the failure says
 * who issued it, as `issuerOf` its host knows.
 * SECURITY: no cookie is sent or kept and nothing is cached on disk, whatever an answer asks for.
 */
export function createNetFetch(issuerOf: (host: string) => string | null): Fetch {
  return async (input, init) => {
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
