import type { Session } from 'electron';

/** Host and port of the proxy by which `address` is reached, as the system or its PAC script says; empty without one. */
export async function proxyNameFor(session: Session, address: string): Promise<string> {
  // "PROXY proxy.example:3128; DIRECT": the first is tried first.
  const rule = (await session.resolveProxy(address)).split(';')[0]?.trim() ?? '';
  return /^[A-Z0-9]+ (\S{1,255})$/.exec(rule)?.[1] ?? '';
}
