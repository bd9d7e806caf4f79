// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { key, press, until } from './acting';
import { byRole } from './by-role';
import { endApp, showApp } from './shown-app';

afterEach(async () => {
  vi.restoreAllMocks();
  await endApp();
});

const box = () => byRole('searchbox', 'Part number') as HTMLInputElement;
const searches = (asked: readonly string[]) => asked.filter((one) => one.startsWith('search '));

describe('a link from outside', () => {
  it('that the app was started for fills the box, and spends nothing', async () => {
    const twin = createPartsTwin('sample');
    twin.tell.deepLinkOpened('LM358');
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
    await act(async () => twin.tell.deepLinkOpened('LM358'));
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
    await act(async () => twin.tell.deepLinkOpened('TL072'));
    await until(() => window.location.hash === '#/search');
    expect(box().value).toBe('TL072');
    expect(searches(twin.asked)).toEqual([]);
  });

  it('that is opened before a source was chosen waits in the box', async () => {
    const twin = createPartsTwin('none');
    twin.tell.deepLinkOpened('TL072');
    await showApp('none', '#/welcome', twin);
    byRole('heading', /./);
    expect(window.location.hash).toBe('#/welcome');
    await press(byRole('button', 'Try with sample parts'));
    await until(() => box());
    expect(box().value).toBe('TL072');
    expect(searches(twin.asked)).toEqual([]);
  });
});
