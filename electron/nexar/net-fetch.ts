import { net } from 'electron';
import type { Fetch } from './fetch';

/**
 * Electron's network stack: system proxy, PAC and the OS trust store.
 * SECURITY: no cookie is sent or kept and nothing is cached on disk, whatever an answer asks for.
 */
export const netFetch: Fetch = (input, init) =>
  net.fetch(input, { ...init, credentials: 'omit', cache: 'no-store' } as RequestInit);
