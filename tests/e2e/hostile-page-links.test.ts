// Declares the bridge on `window`.

import type { LinkRequest } from '../../electron/shared/contract/links';
import type {} from '../../renderer/bridge/get-bridge';
import { expect, test } from './fixtures';
import { simulateUser } from './simulated-user';

/** How many links the page attempts to open; a tenth of them are opened. */
const attempts = 120;
const maxOpened = 12;

test('A link of a part that no search has returned opens nothing', async ({
  sampleApp: { app, page, search },
}) => {
  const user = await simulateUser(app.electronApp, 'Open');
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
  expect(outcomes.filter((outcome) => !['part-not-cached', 'invalid-request'].includes(outcome))).toEqual([]);
  // The part has no such offer.
  const missing = await page.evaluate(async () => {
    const found = await window.parts?.search({ callId: 'a', text: 'LM358', start: 0 });
    const partId = found?.ok ? (found.value.rows[0]?.id ?? '') : '';
    return window.parts?.openLink({ kind: 'offer', partId, offerId: '__proto__' });
  });
  expect(missing).toMatchObject({ ok: false, error: { code: 'link-missing' } });
  expect(await user.openedUrls()).toEqual([]);
  expect(await user.prompts()).toEqual([]);
});

for (const way of ['one after the other', 'all at once'] as const) {
  test(`A page that keeps opening links ${way} cannot fill the screen with browser tabs`, async ({
    sampleApp: { app, page },
  }) => {
    const user = await simulateUser(app.electronApp, 'Cancel');
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
      { count: attempts, atOnce: way === 'all at once' },
    );
    const opened = await user.openedUrls();
    process.stdout.write(`links ${way}: ${attempts} requested, ${opened.length} opened\n`);
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.length).toBeLessThanOrEqual(maxOpened);
    expect(codes.filter((code) => code !== 'ok' && code !== 'too-many-links')).toEqual([]);
  });
}

test('A page that keeps opening links to a foreign host prompts the user no more than that', async ({
  sampleApp: { app, page },
}) => {
  const user = await simulateUser(app.electronApp, 'Cancel');
  const last = await page.evaluate(async (count) => {
    const found = await window.parts?.search({ callId: 'a', text: 'LM358N', start: 0 });
    const row = found?.ok ? found.value.rows.find(({ mpn }) => mpn === 'LM358N') : undefined;
    const open = () => window.parts?.openLink({ kind: 'datasheet', partId: row?.id ?? '' });
    for (let index = 1; index < count; index += 1) await open();
    return open();
  }, attempts);
  expect(last).toMatchObject({ ok: false, error: { code: 'too-many-links' } });
  expect(await user.prompts()).toHaveLength(maxOpened);
  expect(await user.openedUrls()).toEqual([]);
});
