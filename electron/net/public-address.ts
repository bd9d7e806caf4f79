import { BlockList, isIP } from 'node:net';

/** Addresses outside the public internet (IANA's special-purpose address registries). */
const ipv4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const ipv6: readonly (readonly [network: string, prefix: number])[] = [
  // unspecified, loopback, and IPv4-compatible addresses
  ['::', 96],
  // IPv4 translated by the host (SIIT)
  ['::ffff:0:0:0', 96],
  // translated by a router of the local network
  ['64:ff9b:1::', 48],
  ['100::', 64],
  // Teredo and 6to4, which embed an IPv4 address
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  // documentation, segment routing
  ['3fff::', 20],
  ['5f00::', 16],
  // unique local, link-local, site-local, multicast
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const special = new BlockList();
for (const [network, prefix] of ipv4) {
  // Node also matches IPv4-mapped IPv6 addresses against these.
  special.addSubnet(network, prefix, 'ipv4');
  // The same through NAT64 (RFC 6052), by which an IPv6-only network reaches every IPv4 address.
  special.addSubnet(`64:ff9b::${network}`, 96 + prefix, 'ipv6');
}
for (const [network, prefix] of ipv6) special.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && !special.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
