// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { nothingLeftOut } from '../../../../electron/shared/contract/constants/left-out';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { key, press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, rows, search, searchAndWait, searchBox, searchStatus, showApp } from './shown-app';

afterEach(endApp);

const searches = (asked: readonly string[]) => asked.filter((call) => call.startsWith('search'));

describe('a search', () => {
  it('lists the parts, with the match marked and plain numbers beside the formatted ones', async () => {
    await showApp('sample', '#/search');
    await searchAndWait('lm-358');
    expect(searchStatus()).toBe('15 hits, 10 shown');
    expect(rows()).toHaveLength(10);
    const [first] = rows();
    expect(first?.textContent).toContain('LM358');
    expect(first?.textContent).toContain('Texas Instruments');
    expect(first?.querySelector('mark')?.textContent).toBe('LM358');
    expect(
      [...(first?.querySelectorAll('[data-value]') ?? [])].map((cell) => cell.getAttribute('data-value')),
    ).toEqual(['1089004', '0.20700', '10']);
    expect(first?.textContent).toMatch(/≈ €0\.207 at 1\$0\.23/);
  });

  it('shows more only when asked, and then asks for what follows', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    expect(document.body.textContent).toContain('Up to 5 parts');
    await press(byRole('button', 'Show more parts'));
    await until(() => expect(searchStatus()).toBe('15 hits, 15 shown'));
    expect(searches(twin.asked)).toEqual(['search LM358 0', 'search LM358 10']);
    expect(allByRole('button', 'Show more parts')).toEqual([]);
  });

  it('is asked again by Enter, and by nothing else', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await act(async () => {
      window.dispatchEvent(new Event('focus'));
      window.dispatchEvent(new Event('online'));
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(searches(twin.asked)).toHaveLength(1);
    await searchAndWait('LM358');
    expect(searches(twin.asked)).toHaveLength(2);
  });

  it('that the proxy refused is repeated once by each sign-in to it, and only while it is shown', async () => {
    const twin = await showApp('nexar', '#/search');
    await search('ZZZ');
    await search('proxy');
    await until(() => expect(byRole('alert').textContent).toContain('proxy refused the request'));
    const signIn = () => act(async () => twin.tell.proxySignedIn());
    await signIn();
    await until(() => expect(byRole('alert').textContent).toContain('proxy refused the request'));
    expect(searches(twin.asked)).toEqual(['search ZZZ 0', 'search proxy 0', 'search proxy 0']);
    await act(async () => twin.tell.command('show-settings'));
    await until(() => expect(allByRole('searchbox', 'Part number')).toEqual([]));
    await signIn();
    await act(async () => twin.tell.command('show-search'));
    await until(searchBox);
    expect(searches(twin.asked)).toHaveLength(3);
    await searchAndWait('LM358');
    await signIn();
    expect(searches(twin.asked)).toHaveLength(4);
  });

  it('for nothing sends nothing and gives a hint', async () => {
    const twin = await showApp('nexar', '#/search');
    await search('   ');
    expect(searchStatus()).toMatch(/^Type a part number first/);
    expect(searches(twin.asked)).toEqual([]);
  });

  it('without a match says so', async () => {
    await showApp('nexar', '#/search');
    await search('ZZZ');
    await until(() => expect(searchStatus()).toBe('No parts found'));
    const twin = await showApp('nexar', '#/search');
    await search('LM3589');
    await press(await until(() => byRole('button', 'Search for LM358')));
    await until(() => expect(searchStatus()).toBe('15 hits, 10 shown'));
    expect(twin.asked.filter((call) => call.startsWith('correct'))).toEqual(['correctSpelling LM3589']);
    await search('4.7uQ 4.7uF');
    await until(() => byRole('button', 'Search for 4.7uQ 4.7µF'));
    await press(byRole('button', 'Open this search on octopart.com'));
    expect(twin.asked.at(-1)).toBe('openLink octopart-search');
  });

  it('can be cancelled by Escape, which reaches main and leaves the text; the earlier rows are shown again by a press', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await search('slow');
    expect(searchStatus()).toBe('Searching…');
    byRole('button', 'Cancel search');
    await key(searchBox(), 'Escape');
    await until(() => expect(searchStatus()).toBe('Search cancelled'));
    expect(twin.asked.at(-1)).toBe('cancel');
    expect((searchBox() as HTMLInputElement).value).toBe('slow');
    byRole('heading', 'Results for “LM358”, searched earlier');
    expect(allByRole('grid')).toEqual([]);
    await press(byRole('button', 'Show these again'));
    expect(searchStatus()).toBe('15 hits, 10 shown');
    byRole('heading', 'Results for “LM358”');
    expect(rows()).toHaveLength(10);
    expect((searchBox() as HTMLInputElement).value).toBe('LM358');
    expect(document.activeElement).toBe(searchBox());
    expect(searches(twin.asked)).toEqual(['search LM358 0', 'search slow 0']);
    await press(byRole('button', 'Show more parts'));
    await until(() => expect(searchStatus()).toBe('15 hits, 15 shown'));
    expect(searches(twin.asked).at(-1)).toBe('search LM358 10');
  });
});

describe('a search that takes long', () => {
  afterEach(() => void vi.useRealTimers());

  it('is called slow once it has run for five seconds, until it is cancelled', async () => {
    await showApp('nexar', '#/search');
    const isCalledSlow = () => document.body.textContent?.includes('Nexar is slow to answer…');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await search('slow');
    await act(async () => vi.advanceTimersByTime(4_900));
    expect(isCalledSlow()).toBe(false);
    await act(async () => vi.advanceTimersByTime(200));
    expect(isCalledSlow()).toBe(true);
    await press(byRole('button', 'Cancel search'));
    expect(isCalledSlow()).toBe(false);
    expect(searchStatus()).toBe('Search cancelled');
  });
});

describe('results', () => {
  it('say what they are of, whatever stands in the box', async () => {
    await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await type(searchBox(), '');
    byRole('heading', 'Results for “LM358”');
    await type(searchBox(), 'NE555');
    byRole('heading', 'Results for “LM358”');
    expect(rows()).toHaveLength(10);
  });

  it('of an earlier search are named so and out of reach while another one runs, and the focus is not lost', async () => {
    await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    const row = rows()[0] as HTMLElement;
    row.focus();
    expect(document.activeElement).toBe(row);
    await search('slow');
    byRole('heading', 'Results for “LM358”, searched earlier');
    expect(row.closest('[inert]')).not.toBeNull();
    expect(allByRole('toolbar')).toEqual([]);
    expect(document.activeElement).toBe(searchBox());
    expect(allByRole('button', 'Show these again')).toEqual([]);
  });
});

describe('an answer of which something is missing', () => {
  it('says what, above the rows', async () => {
    const twin = createPartsTwin('nexar');
    const unread = { ...nothingLeftOut.unread, parts: 2, offers: 14 };
    const overLimit = { ...nothingLeftOut.overLimit, prices: 1200 };
    const short = { undeliveredParts: 5, leftOut: { unread, overLimit }, moreWarnings: 1, hitsKnown: false };
    const partly: typeof twin.search = async (request) => {
      const answer = await twin.search(request);
      return answer.ok ? { ok: true, value: { ...answer.value, ...short } } : answer;
    };
    await showApp('nexar', '#/search', { ...twin, search: partly });
    await searchAndWait('LM358');
    expect(searchStatus()).toBe('At least 15 hits, 10 shown');
    for (const sentence of [
      'Couldn’t be read from Nexar’s answer: 2 parts and 14 offers.',
      'Nexar found 5 more parts but couldn’t deliver them.',
      'Searching again uses parts of your quota again.',
      'Not shown because Nexar’s answer is unusually long: 1,200 prices.',
      '1 more message from Nexar is not shown.',
    ]) {
      expect(document.body.textContent).toContain(sentence);
    }
  });
});

describe('a failed search', () => {
  it('says what happened, what to do and the request, above the earlier rows, which are out of reach', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await search('offline');
    const alert = await until(() => byRole('alert'));
    expect(alert.textContent).toContain('not connected to a network');
    expect(alert.textContent).toContain('Check the network connection');
    expect(alert.textContent).toContain('twin-request');
    expect(allByRole('grid')).toEqual([]);
    byRole('heading', 'Results for “LM358”, searched earlier');
    byRole('button', 'Show these again');
    await press(byRole('button', 'Try again'));
    expect(searches(twin.asked)).toEqual(['search LM358 0', 'search offline 0', 'search offline 0']);
  });

  it('of which nothing was delivered is no search without a match', async () => {
    const twin = await showApp('nexar', '#/search');
    await search('undelivered');
    const alert = await until(() => byRole('alert'));
    expect(alert.textContent).toContain('Nexar found 1 part but couldn’t deliver it.');
    expect(alert.textContent).toContain('Nexar says: Unexpected Execution Error');
    expect(alert.textContent).toContain('twin-request');
    expect(searchStatus()).toBe('Search failed');
    expect(document.body.textContent).not.toMatch(/No parts found|Check the spelling/);
    await press(byRole('button', 'Try again', alert));
    await until(() => byRole('alert'));
    expect(searches(twin.asked)).toEqual(['search undelivered 0', 'search undelivered 0']);
    expect(twin.asked.filter((call) => call.startsWith('correctSpelling'))).toEqual([]);
  });

  it('offers no second try where none can help, but the remedy', async () => {
    await showApp('nexar', '#/search');
    await search('limit');
    await until(() => byRole('alert'));
    expect(allByRole('button', 'Try again')).toEqual([]);
    await search('refused');
    await until(() => byRole('button', 'Replace credentials'));
  });
});

describe('answers that main puts away', () => {
  it('go from the screen, the text stays, and nothing is sent again', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await act(async () => twin.tell.answersCleared());
    expect(allByRole('grid')).toEqual([]);
    expect(document.body.textContent).toContain('Results cleared');
    expect((searchBox() as HTMLInputElement).value).toBe('LM358');
    expect(searches(twin.asked)).toHaveLength(1);
    await searchAndWait('LM358');
    expect(searches(twin.asked)).toHaveLength(2);
  });

  it('are a press from being asked for again', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await type(searchBox(), '');
    await act(async () => twin.tell.answersCleared());
    await press(byRole('button', 'Search for LM358'));
    await until(() => expect(searchStatus()).toBe('15 hits, 10 shown'));
  });

  it('while a search runs cancel it', async () => {
    const twin = await showApp('nexar', '#/search');
    await search('slow');
    await act(async () => twin.tell.answersCleared());
    await until(() => expect(twin.asked.at(-1)).toBe('cancel'));
    expect(searches(twin.asked)).toHaveLength(1);
  });
});

describe('without a connection', () => {
  it('the search screen says so and offers both ways', async () => {
    await showApp('none', '#/search');
    byRole('heading', 'Not connected');
    byRole('button', 'Connect to Nexar');
    await press(byRole('button', 'Try with sample parts'));
    await until(() => expect(byRole('status', 'Connection').textContent).toBe('Sample parts'));
  });

  it('a failed search offers both ways too, and what comes after says that there were no results yet', async () => {
    await showApp('none', '#/search');
    await search('LM358');
    const alert = await until(() => byRole('alert'));
    byRole('button', 'Connect to Nexar', alert);
    await press(byRole('button', 'Try with sample parts', alert));
    await until(() => byRole('heading', 'Search interrupted'));
    expect(allByRole('alert')).toEqual([]);
    expect(document.body.textContent).not.toContain('put away');
    expect((searchBox() as HTMLInputElement).value).toBe('LM358');
    await press(byRole('button', 'Search for LM358'));
    await until(() => expect(searchStatus()).toBe('15 hits, 10 shown'));
  });

  it('a failed list is there again once there is one', async () => {
    await showApp('none', '#/search');
    await press(byRole('button', 'List of part numbers'));
    await type(document.querySelector('textarea') as HTMLElement, 'LM358\nNE555');
    await press(byRole('button', 'Look up 2 part numbers'));
    await press(byRole('button', 'Try with sample parts', await until(() => byRole('alert'))));
    await press(await until(() => byRole('button', 'Look up again…')));
    expect(document.querySelector('textarea')?.value).toBe('LM358\nNE555');
  });
});

describe('a text longer than any part number', () => {
  it('stays whole in the box, and what is searched of it is said before', async () => {
    const twin = await showApp('nexar', '#/search');
    const typed = 'Z'.repeat(1600);
    await type(searchBox(), typed);
    expect(document.body.textContent).toContain('Only the first 200 characters are used.');
    await key(searchBox(), 'Enter');
    await until(() => expect(searchStatus()).toBe('No parts found'));
    expect(searches(twin.asked)).toEqual([`search ${'Z'.repeat(200)} 0`]);
    expect((searchBox() as HTMLInputElement).value).toBe(typed);
    await type(searchBox(), 'LM358');
    expect(document.body.textContent).not.toContain('Only the first');
  });
});
