import type { Session } from 'electron';

/** Host and port of the proxy for `url`, from the system's settings or its PAC script; empty if there is none. */
export async function proxyNameFor(session: Session, url: string): Promise<string> {
  // "PROXY proxy.example:3128; DIRECT": the first is tried first.
  const rule = (await session.resolveProxy(url)).split(';')[0]?.trim() ?? '';
  return /^[A-Z0-9]+ (\S{1,255})$/.exec(rule)?.[1] ?? '';
}
