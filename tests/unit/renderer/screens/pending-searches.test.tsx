// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { ErrorCode } from '../../../../electron/shared/contract/failure';
import { madeUpFailure } from '../../../../renderer/bridge/twin/made-up';
import { createPartsTwin, type PartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { twinStatuses } from '../../../../renderer/bridge/twin/twin-statuses';
import { press, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, rows, search, searchBox, searchStatus, showApp } from './shown-app';

afterEach(endApp);

/** A twin whose searches fail by `refusal` while there is one, and are held back, by their text, once `held` is set. */
function refusingTwin(refusal: ErrorCode) {
  const twin = createPartsTwin('nexar');
  const state = { refusal: refusal as ErrorCode | null, held: false };
  const release = new Map<string, () => void>();
  const parts: PartsTwin = {
    ...twin,
    async search(request) {
      if (state.held) await new Promise<void>((resolve) => release.set(request.text, resolve));
      if (!state.refusal) return twin.search(request);
      twin.asked.push(`search ${request.text} ${request.start}`);
      return { ok: false, error: madeUpFailure(state.refusal) };
    },
  };
  const answer = async (text: string) => {
    const go = await until(() => {
      const found = release.get(text);
      if (!found) throw new Error(`${text} was not asked for`);
      return found;
    });
    await act(async () => go());
  };
  return { parts, state, answer };
}

const kept = () => byRole('region', 'Waiting searches');
const runs = () => allByRole('button', /^Run /);

async function failSearch(text: string): Promise<void> {
  await search(text);
  await until(() => expect(searchStatus()).toBe('Search failed'));
  await until(() => expect(kept().textContent).toContain(text));
}

const tellNewCredentials = (parts: PartsTwin) =>
  act(async () => parts.tell.connection({ ...twinStatuses.nexar, savedAt: '2026-01-15T11:00:00Z' }));

it('a search that a working connection is refused is offered again only after other credentials', async () => {
  const { parts, state } = refusingTwin('scope-refused');
  await showApp('nexar', '#/search', parts);
  await act(async () => searchBox().focus());
  await failSearch('LM358');
  expect(runs()).toEqual([]);
  expect(document.activeElement).toBe(searchBox());
  expect(kept().textContent).toContain('It can run once the connection works again.');
  expect(kept().textContent).toContain('Discard it');
  await tellNewCredentials(parts);
  const run = byRole('button', 'Run it now');
  expect(document.activeElement).toBe(run);
  expect(kept().textContent).toContain('Press Enter to run it. Uses up to 10 parts.');

  await press(run);
  await until(() => expect(runs()).toEqual([]));
  expect(document.activeElement).toBe(searchBox());
  expect(parts.asked.filter((call) => call.startsWith('search'))).toHaveLength(2);
  state.refusal = null;
});

it.each([
  ['the shown one first', ['LM358', 'TL082', 'NE555']],
  ['the shown one last', ['TL082', 'NE555', 'LM358']],
])('the focus stays in the box while kept searches are answered, %s', async (_, order) => {
  const { parts, state, answer } = refusingTwin('credentials-refused');
  await showApp('nexar', '#/search', parts);
  for (const text of ['TL082', 'NE555', 'LM358']) await failSearch(text);
  await act(async () => parts.tell.connection(twinStatuses.problem));
  expect(kept().textContent).toContain('They can run once the connection works again.');
  state.refusal = null;
  state.held = true;
  await act(async () => parts.tell.connection(twinStatuses.nexar));
  await press(byRole('button', 'Run 3 searches now'));
  for (const text of order) {
    await answer(text);
    await until(() => expect(kept().querySelector('strong')?.textContent ?? '').not.toContain(text));
    expect(document.activeElement).toBe(searchBox());
  }
  await until(() => expect(kept().textContent).toContain('Done. Free to reopen'));
  await until(() => expect(rows().length).toBeGreaterThan(0));
  expect(document.activeElement).toBe(searchBox());
});
