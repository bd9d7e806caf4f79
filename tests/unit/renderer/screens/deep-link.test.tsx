// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeepLink } from '../../../../electron/shared/contract/deep-links';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { key, press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, showApp } from './shown-app';

afterEach(async () => {
  vi.restoreAllMocks();
  await endApp();
});

const box = () => byRole('searchbox', 'Part number') as HTMLInputElement;
const link = (text: string, quantity: number | null = null): DeepLink => ({ kind: 'search', text, quantity });
const searches = (asked: readonly string[]) => asked.filter((one) => one.startsWith('search '));

describe('a link from outside', () => {
  it('that the app was started for fills the box, and spends nothing', async () => {
    const twin = createPartsTwin('sample');
    twin.tell.deepLinkOpened(link('LM358'));
    await showApp('sample', '#/search', twin);
    await until(() => box().value === 'LM358');
    expect(byRole('status', 'Search status').textContent).toContain('Press Enter to search');
    expect(document.activeElement).toBe(box());
    expect(searches(twin.asked)).toEqual([]);
  });

  it('takes no Enter that was on its way to another window', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    const twin = createPartsTwin('sample');
    await showApp('sample', '#/search', twin);
    await act(async () => twin.tell.deepLinkOpened(link('LM358')));
    await until(() => box().value === 'LM358');
    now.mockReturnValue(10_499);
    await key(box(), 'Enter');
    expect(searches(twin.asked)).toEqual([]);
    expect(box().value).toBe('LM358');
    now.mockReturnValue(10_500);
    await key(box(), 'Enter');
    expect(searches(twin.asked)).toHaveLength(1);
  });

  it('that is opened on another screen leads to Search', async () => {
    const twin = createPartsTwin('sample');
    await showApp('sample', '#/settings', twin);
    await act(async () => twin.tell.deepLinkOpened(link('TL072')));
    await until(() => window.location.hash === '#/search');
    expect(box().value).toBe('TL072');
    expect(searches(twin.asked)).toEqual([]);
  });

  it('that is opened before a source was chosen waits in the box', async () => {
    const twin = createPartsTwin('none');
    twin.tell.deepLinkOpened(link('TL072'));
    await showApp('none', '#/welcome', twin);
    byRole('heading', /./);
    expect(window.location.hash).toBe('#/welcome');
    await press(byRole('button', 'Try with sample parts'));
    await until(() => box());
    expect(box().value).toBe('TL072');
    expect(searches(twin.asked)).toEqual([]);
  });

  it('sets the quantity that it names, and says so', async () => {
    const twin = createPartsTwin('sample');
    await showApp('sample', '#/search', twin);
    await act(async () => twin.tell.deepLinkOpened(link('LM358', 1500)));
    await until(() => box().value === 'LM358');
    expect(byRole('status', 'Search status').textContent).toBe(
      'Opened from a link, quantity 1,500. Press Enter to search.',
    );
  });

  it('that is refused says which and why, leaves the box alone, and spends nothing', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    const twin = createPartsTwin('sample');
    await showApp('sample', '#/settings', twin);
    await act(async () => twin.tell.deepLinkOpened(link('LM741')));
    await until(() => box().value === 'LM741');
    const address = 'parts-lookup://setings?mpn=LM358';
    await act(async () => twin.tell.deepLinkOpened({ kind: 'refused', reason: 'unknown-action', address }));
    await until(() => byRole('alert'));
    expect(window.location.hash).toBe('#/search');
    expect(byRole('alert').textContent).toContain('A link was not opened.');
    expect(byRole('alert').textContent).toContain(address);
    // What was said of the link before does not speak for this one.
    expect(byRole('status', 'Search status').textContent).toBe('');
    expect(box().value).toBe('LM741');
    await type(box(), 'TL072');
    now.mockReturnValue(10_499);
    await key(box(), 'Enter');
    expect(searches(twin.asked)).toEqual([]);
    await press(byRole('button', 'Dismiss', byRole('alert')));
    expect(allByRole('alert')).toEqual([]);
    expect(document.activeElement).toBe(box());
  });

  it.each([
    ['no-part-number', 'It has no part number'],
    ['too-long', 'It is too long: a part number has at most 200 characters.'],
  ] as const)('that is refused as %s says so, until another one comes', async (reason, words) => {
    const twin = createPartsTwin('sample');
    twin.tell.deepLinkOpened({ kind: 'refused', reason, address: 'parts-lookup://search' });
    await showApp('sample', '#/search', twin);
    await until(() => expect(byRole('alert').textContent).toContain(words));
    await act(async () => twin.tell.deepLinkOpened(link('LM358')));
    await until(() => expect(allByRole('alert')).toEqual([]));
    expect(box().value).toBe('LM358');
  });
});
