import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../../electron/net/public-address';
import { createPublicFetch } from '../../../../electron/net/public-fetch';

describe('an IP address', () => {
  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.251',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:a00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '2002:7f00:1::',
    '::ffff:0:192.168.1.1',
    '::ffff:0:8.8.8.8',
    '3fff::1',
    '3fff:fff::1',
    '5f00::1',
    'fc00::1',
    'fd12:3456::1',
    'fe80::1',
    'fec0::1',
    'ff02::fb',
    'printer',
    '',
  ])('%j is not public', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '3fff:1000::1',
    '5eff::1',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
});

interface World {
  readonly addresses?: readonly string[];
  readonly ways?: string;
}

/** A fetch in a world where every name leads to these addresses; without any it cannot be resolved. */
function fetchIn({ addresses, ways = 'DIRECT' }: World) {
  const asked: string[] = [];
  const resolved: string[] = [];
  const fetch = createPublicFetch({
    async fetch(input) {
      asked.push(input);
      return new Response();
    },
    async resolveHost(host) {
      resolved.push(host);
      if (!addresses) throw new Error('net::ERR_NAME_NOT_RESOLVED');
      return addresses;
    },
    resolveProxy: async () => ways,
  });
  return { fetch: () => fetch('https://images.example/1.png'), asked, resolved };
}

describe('a public fetch', () => {
  it('sends a request to a host with a public address', async () => {
    const { fetch, asked, resolved } = fetchIn({ addresses: ['8.8.8.8', '2606:4700::1111'] });
    await fetch();
    expect(resolved).toEqual(['images.example']);
    expect(asked).toEqual(['https://images.example/1.png']);
  });

  it.each(['127.0.0.1', '192.168.1.1', '::1', 'fd00::1'])(
    'sends nothing if one address of the name is %s',
    async (inner) => {
      const { fetch, asked } = fetchIn({ addresses: ['8.8.8.8', inner] });
      await expect(fetch()).rejects.toMatchObject({ failure: { code: 'link-not-allowed' } });
      expect(asked).toEqual([]);
    },
  );

  it('sends nothing if the name cannot be resolved', async () => {
    const { fetch, asked } = fetchIn({});
    await expect(fetch()).rejects.toMatchObject({ failure: { code: 'host-not-found' } });
    expect(asked).toEqual([]);
  });

  it('leaves the name to a proxy if every route goes through one', async () => {
    const { fetch, asked, resolved } = fetchIn({ ways: 'PROXY proxy.example:8080' });
    await fetch();
    expect(resolved).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('with routes through a proxy and a direct one, refuses private addresses and leaves unresolvable names to the proxy', async () => {
    const ways = 'PROXY proxy.example:8080; DIRECT';
    await expect(fetchIn({ ways, addresses: ['10.0.0.1'] }).fetch()).rejects.toMatchObject({
      failure: { code: 'link-not-allowed' },
    });
    const { fetch, asked } = fetchIn({ ways });
    await fetch();
    expect(asked).toHaveLength(1);
  });
});
