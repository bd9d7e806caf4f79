// @vitest-environment happy-dom
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../../renderer/app/app';
import { renderFirstScreen } from '../../../../renderer/app/first-screen';
import { askMain, createApp } from '../../../../renderer/app/open-app';
import { Providers } from '../../../../renderer/app/providers';
import { createPageBridge } from '../../../../renderer/bridge/page-bridge';
import { texts } from '../../../../renderer/texts/texts';
import { startBackEnd } from '../screens/running-back-ends';
import { button, connectionStatus, pageText, searchBox, searchStatus } from '../screens/show-app';

/** The Intl formatters that the page's own code has made since before its first module. Each kind takes milliseconds. */
const formattersMade = vi.hoisted(() => {
  const made: string[] = [];
  for (const name of ['Collator', 'DateTimeFormat', 'DisplayNames', 'ListFormat', 'NumberFormat'] as const) {
    const noting = new Proxy(Intl[name], {
      construct(target, parameters) {
        const [, , caller = ''] = new Error().stack?.split('\n') ?? [];
        if (/\/(?:renderer|electron\/shared)\//.test(caller)) made.push(`${name} ${caller.trim()}`);
        return Reflect.construct(target, parameters);
      },
    });
    Object.assign(Intl, { [name]: noting });
  }
  return made;
});

afterEach(() => {
  Reflect.deleteProperty(window, 'earlyInput');
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function showFirstScreen(): HTMLElement {
  window.location.hash = '#/search';
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderFirstScreen();
  return container;
}

/** As `app/index.tsx` takes the first screen over. Returns React's complaints, and how main is let answer. */
async function takeOver(container: HTMLElement, entered: string | null = null) {
  Object.assign(window, { earlyInput: { take: () => entered } });
  const complaints: unknown[] = [];
  const back = await startBackEnd({ source: 'sample' });
  const app = createApp(createPageBridge(back.parts));
  await act(async () => {
    render(
      <Providers app={app}>
        <App />
      </Providers>,
      { container, hydrate: true, onRecoverableError: (error) => complaints.push(error) },
    );
  });
  return { complaints, answer: () => act(() => askMain(app)) };
}

describe('the first screen', () => {
  it('has a search box that takes the focus, and nothing that main has yet to answer', () => {
    showFirstScreen();
    expect(searchBox().autofocus).toBe(true);
    expect(connectionStatus()).toBe('');
    expect(pageText()).not.toMatch(/Connecting|Examples|Sample/);
  });

  it('is taken over without an Intl formatter', async () => {
    await takeOver(showFirstScreen());
    expect(formattersMade).toEqual([]);
  });

  it('is taken over as it is, and completed when main has answered', async () => {
    const consoleError = vi.spyOn(console, 'error').mockImplementation(() => {});
    const container = showFirstScreen();
    const before = searchBox();
    const { complaints, answer } = await takeOver(container);
    expect(searchBox()).toBe(before);
    expect(connectionStatus()).toBe('');
    await answer();
    expect(connectionStatus()).not.toBe('');
    button(texts.search.searchFor('LM358'));
    expect(complaints).toEqual([]);
    const mismatches = consoleError.mock.calls.filter(([text]) => /hydrat/i.test(String(text)));
    expect(mismatches).toEqual([]);
  });

  it('hands typed text to React, so that it stays and can be searched for', async () => {
    const container = showFirstScreen();
    searchBox().value = 'LM3';
    await takeOver(container);
    expect(searchBox().value).toBe('LM3');
    button('Clear search');
  });

  it('searches for the text for which Enter was pressed, and leaves what was typed after it in the box', async () => {
    const container = showFirstScreen();
    searchBox().value = 'LM358BC';
    const { answer } = await takeOver(container, 'LM358');
    expect(searchStatus()).toBe('Searching…');
    await answer();
    await waitFor(() => expect(searchStatus()).toMatch(/shown$/));
    // The rows' code may come after the answer.
    expect((await screen.findByRole('grid', { name: 'Results' })).textContent).toContain('LM358');
    expect(searchBox().value).toBe('LM358BC');
  });
});
