// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { holdRequests, type Interceptor } from '../../../fake-back-end/fake-network';
import { requestsOf, rows, search, searchBox, searchStatus, showApp } from './show-app';

const pending = () => screen.getByRole('region', { name: 'Waiting searches' });
const runButtons = () => screen.queryAllByRole('button', { name: /^Run / });

/** An application that may not use the scope of parts (docs/nexar-api.md, Errors). */
const scopeRefused: Interceptor = async () =>
  Response.json({ errors: [{ message: 'Access denied.' }] }, { status: 403 });

async function failSearch(user: UserEvent, text: string): Promise<void> {
  await search(user, text);
  await waitFor(() => expect(searchStatus()).toBe('Search failed'));
  await waitFor(() => expect(pending().textContent).toContain(text));
}

/** Stores the credentials that the service accepts now, as the credentials window does. */
const enterCredentials = ({ connect, nexar }: FakeBackEnd) =>
  act(async () => void (await connect.submit(nexar.credentials)));

it('a search that a working connection refuses is offered again only after a change of credentials', async () => {
  const { back, user } = await showApp({ source: 'nexar' });
  back.network.intercept('SearchMpn', scopeRefused);
  await failSearch(user, 'LM358');
  expect(runButtons()).toEqual([]);
  expect(document.activeElement).toBe(searchBox());
  expect(pending().textContent).toContain('It can run once the connection works again.');
  expect(pending().textContent).toContain('Discard it');
  await enterCredentials(back);
  const run = await screen.findByRole('button', { name: 'Run it now' });
  expect(document.activeElement).toBe(run);
  expect(pending().textContent).toContain('Press Enter to run it. Uses up to 10 parts.');

  await user.click(run);
  await waitFor(() => expect(runButtons()).toEqual([]));
  expect(document.activeElement).toBe(searchBox());
  expect(requestsOf(back, 'search')).toHaveLength(2);
});

it.each([
  ['the shown one first', ['LM358', 'TL082', 'NE555']],
  ['the shown one last', ['TL082', 'NE555', 'LM358']],
])('the focus stays in the box while waiting searches are answered, %s', async (_, order) => {
  const { back, user } = await showApp({ source: 'nexar' });
  back.nexar.control.rotateSecret();
  back.nexar.control.revokeAllTokens();
  for (const text of ['TL082', 'NE555', 'LM358']) await failSearch(user, text);
  expect(pending().textContent).toContain('They can run once the connection works again.');
  const held = holdRequests();
  back.network.intercept('SearchMpn', held.interceptor);
  await enterCredentials(back);
  await user.click(await screen.findByRole('button', { name: 'Run 3 searches now' }));
  for (const text of order) {
    await waitFor(() => expect(held.texts()).toContain(text));
    act(() => held.release(text));
    await waitFor(() => expect(pending().querySelector('strong')?.textContent ?? '').not.toContain(text));
    expect(document.activeElement).toBe(searchBox());
  }
  await waitFor(() => expect(pending().textContent).toContain('Done. Free to reopen'));
  await waitFor(() => expect(rows().length).toBeGreaterThan(0));
  expect(document.activeElement).toBe(searchBox());
});
