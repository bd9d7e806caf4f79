import { describe, expect, it } from 'vitest';
import { connectionStatusSchema } from '../../../../../electron/shared/contract/connection';
import { settled } from '../../../fake-clock';
import { benchConnection, right } from './connection-bench';

const noNetwork = new Error('net::ERR_INTERNET_DISCONNECTED');
const refused = new Error('net::ERR_CONNECTION_REFUSED');
const minute = 60_000;

async function connected() {
  const bench = benchConnection();
  const connection = bench.open();
  await connection.start();
  await connection.connect(right, 'keychain');
  const search = async () => {
    const parts = await connection.service();
    const searching = parts.search({ text: 'LM358', start: 0, limit: 10, country: 'US', currency: 'USD' });
    return searching.catch(() => null);
  };
  const standing = () => {
    const status = connection.status();
    expect(connectionStatusSchema.parse(status)).toEqual(status);
    return { state: status.state, failure: status.failure?.code, offline: status.offline?.code };
  };
  /** Lets answers come that are on their way when the time is over. */
  const pass = async (ms: number) => {
    await bench.clock.advance(ms);
    for (let turn = 0; turn < 4; turn += 1) await settled();
  };
  return { ...bench, connection, search, standing, pass };
}

const fine = { state: 'connected', failure: undefined, offline: undefined };

describe('when a search does not reach the service', () => {
  it('the status is connected and offline', async () => {
    const { breakNetwork, search, standing, emitted } = await connected();
    expect(standing()).toEqual(fine);
    breakNetwork({ api: refused });
    await search();
    expect(standing()).toEqual({ ...fine, offline: 'connection-failed' });
    expect(emitted.at(-1)).toMatchObject({ state: 'connected', offline: { code: 'connection-failed' } });
  });

  it('the service is checked again after 15 s, 30 s, and so on up to 5 minutes, at the cost of no part', async () => {
    const { breakNetwork, search, standing, clock, pass, apiRequests, tokenRequests } = await connected();
    breakNetwork({ api: refused });
    await search();
    apiRequests.length = 0;
    const moments: number[] = [];
    const begun = clock.now();
    for (let second = 0; second < 20 * 60; second += 1) {
      const before = apiRequests.length;
      await pass(1000);
      if (apiRequests.length > before) moments.push((clock.now() - begun) / 1000);
    }
    expect(moments).toEqual([15, 45, 105, 225, 465, 765, 1065]);
    expect(new Set(apiRequests)).toEqual(new Set(['FreeQuery']));
    expect(tokenRequests).toHaveLength(1);
    breakNetwork({});
    await pass(5 * minute);
    expect(standing()).toEqual(fine);
    const asked = apiRequests.length;
    await pass(30 * minute);
    expect(apiRequests).toHaveLength(asked);
  });

  it('it counts as reached as soon as any search is answered', async () => {
    const { breakNetwork, search, standing, pass, apiRequests } = await connected();
    breakNetwork({ api: refused });
    await search();
    breakNetwork({});
    await search();
    expect(standing()).toEqual(fine);
    apiRequests.length = 0;
    await pass(10 * minute);
    expect(apiRequests).toEqual([]);
  });

  it('it is no longer checked once the connection is closed', async () => {
    const { breakNetwork, connection, search, standing, pass, apiRequests } = await connected();
    breakNetwork({ api: refused });
    await search();
    await connection.disconnect();
    expect(standing()).toMatchObject({ state: 'not-connected', offline: undefined });
    apiRequests.length = 0;
    await pass(10 * minute);
    expect(apiRequests).toEqual([]);
  });

  it('it is checked at once after sleep', async () => {
    const { breakNetwork, connection, search, standing, pass } = await connected();
    breakNetwork({ api: noNetwork });
    await search();
    breakNetwork({});
    connection.wake();
    await pass(0);
    expect(standing()).toEqual(fine);
  });
});

it('a report of the system that the network has come or gone is checked at no cost before it is believed', async () => {
  const { breakNetwork, connection, standing, pass, apiRequests, tokenRequests } = await connected();
  connection.networkChanged(false);
  await pass(0);
  expect(standing()).toEqual(fine);
  breakNetwork({ api: noNetwork });
  connection.networkChanged(false);
  await pass(0);
  expect(standing()).toEqual({ ...fine, offline: 'offline' });
  expect(apiRequests).toHaveLength(2);
  await pass(14_000);
  expect(apiRequests).toHaveLength(2);
  await pass(1000);
  expect(apiRequests).toHaveLength(3);
  breakNetwork({});
  connection.networkChanged(true);
  await pass(0);
  expect(standing()).toEqual(fine);
  expect(apiRequests).toEqual(Array(4).fill('FreeQuery'));
  expect(tokenRequests).toHaveLength(1);
});

describe('when a token cannot be renewed', () => {
  it('because there is no network, the status is connected and offline until both servers answer again', async () => {
    const { breakNetwork, standing, pass, emitted } = await connected();
    breakNetwork({ api: noNetwork, identity: noNetwork });
    await pass(56 * minute);
    expect(standing()).toEqual({ ...fine, offline: 'offline' });
    breakNetwork({});
    await pass(3 * minute);
    expect(standing()).toEqual(fine);
    expect(emitted.at(-1)).toMatchObject({ state: 'connected', failure: null, offline: null });
  });

  it('although the service answers, the status is a warning and not offline', async () => {
    const { breakNetwork, standing, pass, apiRequests } = await connected();
    breakNetwork({ identity: refused });
    await pass(56 * minute);
    expect(standing()).toEqual({ state: 'warning', failure: 'connection-failed', offline: undefined });
    expect(new Set(apiRequests)).toEqual(new Set(['FreeQuery']));
    expect(apiRequests.length).toBeLessThan(10);
  });

  it('and has expired, the status names the cause as a problem and recovers by itself', async () => {
    const { breakNetwork, standing, pass } = await connected();
    breakNetwork({ api: noNetwork, identity: noNetwork });
    await pass(61 * minute);
    expect(standing()).toEqual({ state: 'problem', failure: 'offline', offline: 'offline' });
    breakNetwork({});
    await pass(6 * minute);
    expect(standing()).toEqual(fine);
  });

  it('no search is sent, and no query checks the service, about which nothing is known', async () => {
    const { breakNetwork, connection, search, standing, pass, apiRequests } = await connected();
    breakNetwork({ identity: noNetwork });
    await pass(61 * minute);
    apiRequests.length = 0;
    await search();
    expect(standing()).toEqual({ state: 'problem', failure: 'offline', offline: 'offline' });
    breakNetwork({});
    connection.renew();
    await pass(1000);
    expect(standing()).toEqual(fine);
    expect(apiRequests).toEqual([]);
  });
});
