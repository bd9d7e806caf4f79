import { describe, expect, it } from 'vitest';
import { catalog } from '../../../electron/sample/catalog/catalog';
import { startNexarServer } from '../../nexar-server/nexar-server';
import { askApi, askToken } from '../electron/sample/nexar-queries';
import { serverForEachTest } from './server-for-each-test';

const nexar = serverForEachTest();

describe('a prepared search', () => {
  const query =
    'query ($text: String!, $start: Int!, $limit: Int!) { supSearchMpn(q: $text, start: $start, limit: $limit) { results { part { mpn } } } }';
  const ask = (text: string, start: number) => nexar.query(query, { text, start, limit: 10 });

  it('is answered with the same bytes, whatever limit a request sets', async () => {
    const bytes = nexar.server.prepareSearch({ query, text: 'LM358', limit: 30 });
    const bodies = await Promise.all(
      [10, 5].map(async (limit) => {
        const variables = { text: 'LM358', start: 0, limit };
        return (await nexar.post({ body: JSON.stringify({ query, variables }) })).text();
      }),
    );
    expect(bodies[0]).toBe(bodies[1]);
    expect(Buffer.byteLength(bodies[0] ?? '')).toBe(bytes);
    expect(JSON.parse(bodies[0] ?? '').data.supSearchMpn.results).toHaveLength(30);
  });

  it('leaves other texts and later pages to the sample', async () => {
    nexar.server.prepareSearch({ query, text: 'LM358', limit: 30 });
    expect((await ask('LM358', 10)).data.supSearchMpn.results).toHaveLength(10);
    expect((await ask('NE555', 0)).data.supSearchMpn.results.length).toBeLessThanOrEqual(10);
  });

  it('finds the parts of the catalog that the server was given', async () => {
    const [part] = catalog();
    const small = await startNexarServer({ parts: part ? [part] : [] });
    const { body } = await askToken(fetch, small, {}, small.identityUrl);
    const { data } = await askApi(
      fetch,
      String(body.access_token),
      query,
      { text: part?.mpn, start: 0, limit: 10 },
      small.apiUrl,
    );
    await small.close();
    expect(data.supSearchMpn.results).toEqual([{ part: { mpn: part?.mpn } }]);
  });
});
