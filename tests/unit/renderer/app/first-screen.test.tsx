// @vitest-environment happy-dom
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { renderFirstScreen } from '../../../../renderer/app/first-screen';
import { askMain, createApp } from '../../../../renderer/app/open-app';
import { Providers } from '../../../../renderer/app/providers';
import { createPageBridge } from '../../../../renderer/bridge/page-bridge';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { texts } from '../../../../renderer/texts/texts';
import { until } from '../screens/acting';
import { byRole } from '../screens/by-role';

const box = () => byRole('searchbox', 'Part number') as HTMLInputElement;
const status = (name: string) => byRole('status', name).textContent;

let end = async () => {};
afterEach(async () => {
  await end();
  Reflect.deleteProperty(window, 'earlyInput');
});

function showFirstScreen(): HTMLElement {
  window.location.hash = '#/search';
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderFirstScreen();
  return place;
}

/** As `app/index.tsx` takes the first screen over. Returns what React complained of, and how main is let answer. */
async function takeOver(place: HTMLElement, entered: string | null = null) {
  Object.assign(window, { earlyInput: { take: () => entered } });
  const complaints: unknown[] = [];
  const app = createApp(createPageBridge(createPartsTwin('sample')));
  await act(async () => {
    const root = hydrateRoot(
      place,
      <Providers app={app}>
        <App />
      </Providers>,
      { onRecoverableError: (error) => complaints.push(error) },
    );
    end = async () => {
      await act(async () => root.unmount());
      place.remove();
    };
  });
  return { complaints, answer: () => act(() => askMain(app)) };
}

describe('the first screen', () => {
  it('has a search box that takes the focus and nothing that main has yet to tell', () => {
    const place = showFirstScreen();
    expect(box().autofocus).toBe(true);
    expect(status('Connection')).toBe('');
    expect(place.textContent).not.toMatch(/Connecting|Examples|Sample/);
    end = async () => place.remove();
  });

  it('is taken over as it is, and filled in when main has answered', async () => {
    const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
    const place = showFirstScreen();
    const before = box();
    const { complaints, answer } = await takeOver(place);
    expect(box()).toBe(before);
    expect(status('Connection')).toBe('');
    await answer();
    expect(status('Connection')).not.toBe('');
    expect(byRole('button', texts.search.searchFor('LM358'))).toBeDefined();
    expect(complaints).toEqual([]);
    const mismatches = consoleError.mock.calls.filter(([text]) => /hydrat/i.test(String(text)));
    expect(mismatches).toEqual([]);
  });

  it('hands what was typed to React, so that it stays and is searched', async () => {
    const place = showFirstScreen();
    box().value = 'LM3';
    await takeOver(place);
    expect(box().value).toBe('LM3');
    expect(byRole('button', 'Clear search')).toBeDefined();
  });

  it('searches the text for which Enter was pressed, and leaves what was typed after it in the box', async () => {
    const place = showFirstScreen();
    box().value = 'LM358BC';
    const { answer } = await takeOver(place, 'LM358');
    expect(status('Search status')).toBe('Searching…');
    await answer();
    await until(() => expect(status('Search status')).toMatch(/shown$/));
    expect(byRole('grid', 'Results').textContent).toContain('LM358');
    expect(box().value).toBe('LM358BC');
  });
});
