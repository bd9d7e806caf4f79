const kinds = new Set(['DIRECT', 'PROXY', 'HTTPS', 'SOCKS', 'SOCKS4', 'SOCKS5', 'QUIC']);

/** The kinds of proxies that "PROXY host:port; DIRECT" names, without their hosts. */
export function proxyKinds(resolved: string): string[] {
  const found = resolved.split(';').map((way) => way.trim().split(/\s/)[0]?.toUpperCase() ?? '');
  return found.filter((kind) => kind !== '').map((kind) => (kinds.has(kind) ? kind : 'OTHER'));
}
