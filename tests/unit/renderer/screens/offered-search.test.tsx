// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { until } from './acting';
import { byRole } from './by-role';
import { endApp, showApp } from './shown-app';

afterEach(endApp);

const box = () => byRole('searchbox', 'Part number') as HTMLInputElement;
const searches = (asked: readonly string[]) => asked.filter((one) => one.startsWith('search '));

describe('a link from outside', () => {
  it('that the app was started for fills the box, and spends nothing', async () => {
    const twin = createPartsTwin('sample');
    twin.tell.searchOffered('LM358');
    await showApp('sample', '#/search', twin);
    await until(() => box().value === 'LM358');
    expect(byRole('status', 'Search status').textContent).toContain('Press Enter to search');
    expect(document.activeElement).toBe(box());
    expect(searches(twin.asked)).toEqual([]);
  });

  it('that is opened on another screen leads to Search', async () => {
    const twin = createPartsTwin('sample');
    await showApp('sample', '#/settings', twin);
    await act(async () => twin.tell.searchOffered('TL072'));
    await until(() => window.location.hash === '#/search');
    expect(box().value).toBe('TL072');
    expect(searches(twin.asked)).toEqual([]);
  });

  it('that is opened before a source was chosen waits in the box', async () => {
    const twin = createPartsTwin('none');
    twin.tell.searchOffered('TL072');
    await showApp('none', '#/welcome', twin);
    byRole('heading', /./);
    expect(window.location.hash).toBe('#/welcome');
  });
});
