// What the page's window offers is declared beside the one reader of it.

import type { LinkRequest } from '../../electron/shared/contract/links';
import type {} from '../../renderer/bridge/get-bridge';
import { expect, test } from './fixtures';
import { watchOutside } from './simulated-user';

/** How often the page asks; a tenth of that is opened. */
const tries = 120;
const most = 12;

test('a link of a part that no search has brought opens nothing', async ({
  sampleApp: { app, page, search },
}) => {
  const outside = await watchOutside(app.electronApp, 'Open');
  await search.searchFor('LM358');
  await expect(search.rows).toHaveCount(10);
  const outcomes = await page.evaluate(async () => {
    const ids = ['1', '__proto__', 'constructor', 'https://example.org/', '../1', ' '];
    const kinds = ['datasheet', 'datasheet-credit', 'octopart', 'manufacturer'] as const;
    const requests: LinkRequest[] = ids.flatMap((partId) => [
      ...kinds.map((kind) => ({ kind, partId })),
      { kind: 'offer' as const, partId, offerId: '__proto__' },
    ]);
    const answers = await Promise.all(requests.map((request) => window.parts?.openLink(request)));
    return answers.map((answer) => (answer?.ok === false ? answer.error.code : 'ok'));
  });
  expect(outcomes).toHaveLength(30);
  expect(outcomes.filter((outcome) => !['part-not-kept', 'invalid-request'].includes(outcome))).toEqual([]);
  // An offer that the part does not have.
  const missing = await page.evaluate(async () => {
    const found = await window.parts?.search({ callId: 'a', text: 'LM358', start: 0 });
    const partId = found?.ok ? (found.value.rows[0]?.id ?? '') : '';
    return window.parts?.openLink({ kind: 'offer', partId, offerId: '__proto__' });
  });
  expect(missing).toMatchObject({ ok: false, error: { code: 'link-missing' } });
  expect(await outside.opened()).toEqual([]);
  expect(await outside.asked()).toEqual([]);
});

for (const way of ['one after the other', 'all at once'] as const) {
  test(`a page that keeps opening links ${way} cannot fill the screen with browser tabs`, async ({
    sampleApp: { app, page },
  }) => {
    const outside = await watchOutside(app.electronApp, 'Cancel');
    const codes = await page.evaluate(
      async ({ count, atOnce }) => {
        const open = async () => {
          const answer = await window.parts?.openLink({ kind: 'octopart-home' });
          return answer?.ok === false ? answer.error.code : 'ok';
        };
        if (atOnce) return Promise.all(Array.from({ length: count }, open));
        const outcomes: string[] = [];
        for (let index = 0; index < count; index += 1) outcomes.push(await open());
        return outcomes;
      },
      { count: tries, atOnce: way === 'all at once' },
    );
    const opened = await outside.opened();
    process.stdout.write(`links ${way}: ${tries} asked for, ${opened.length} opened\n`);
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.length).toBeLessThanOrEqual(most);
    expect(codes.filter((code) => code !== 'ok' && code !== 'too-many-links')).toEqual([]);
  });
}

test('a page that opens links to a foreign host without end asks the user no more often than that', async ({
  sampleApp: { app, page },
}) => {
  const outside = await watchOutside(app.electronApp, 'Cancel');
  const last = await page.evaluate(async (count) => {
    const found = await window.parts?.search({ callId: 'a', text: 'LM358N', start: 0 });
    const row = found?.ok ? found.value.rows.find(({ mpn }) => mpn === 'LM358N') : undefined;
    const open = () => window.parts?.openLink({ kind: 'datasheet', partId: row?.id ?? '' });
    for (let index = 1; index < count; index += 1) await open();
    return open();
  }, tries);
  expect(last).toMatchObject({ ok: false, error: { code: 'too-many-links' } });
  expect(await outside.asked()).toHaveLength(most);
  expect(await outside.opened()).toEqual([]);
});
