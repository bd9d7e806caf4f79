// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../electron/core/clock';
import { button, pageText, requestsOf, searchAndWait, showApp } from './show-app';

const choice = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

/** Main's clock is behind the page's: answers look as old as this. */
const behind = (hours: number) => ({ ...systemClock, now: () => Date.now() - hours * 3_600_000 });

describe('cached results in Settings', () => {
  it('are kept for as long as the user wants, and what that means is said', async () => {
    const { back, user } = await showApp({ source: 'nexar' }, '#/settings');
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: '24 hours' })).checked).toBe(true);
    expect(pageText()).toContain('Results are stored unencrypted on this computer');
    await user.click(choice('1 hour'));
    await user.click(choice('Off'));
    expect(requestsOf(back, 'changeSettings')).toEqual([{ keepAnswersHours: 1 }, { keepAnswersHours: 0 }]);
    await waitFor(() => expect(pageText()).toContain('Nothing is stored on disk.'));
  });

  it('are cleared by one press, with the results on screen', async () => {
    const { back, user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    window.location.hash = '#/settings';
    await screen.findByRole('button', { name: 'Clear cached results' });
    await user.click(button('Clear cached results'));
    await waitFor(() => expect(pageText()).toContain('Cached results cleared.'));
    window.location.hash = '#/';
    await waitFor(() => expect(pageText()).toContain('Results cleared'));
    const spent = back.nexar.control.partsSpent;
    await searchAndWait(user, 'LM358');
    expect(back.nexar.control.partsSpent).toBe(2 * spent);
  });
});

describe('the age of results', () => {
  it('is shown unless they are new', async () => {
    const { user } = await showApp({ source: 'nexar', clock: behind(3) });
    await searchAndWait(user, 'LM358');
    expect(pageText()).toContain('Updated 3 hours ago');
  });

  it('is not shown for new ones', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    expect(pageText()).not.toContain('Updated');
  });

  it('is not shown for sample parts', async () => {
    const { user } = await showApp({ source: 'sample', clock: behind(3) });
    await searchAndWait(user, 'LM358');
    expect(pageText()).not.toContain('Updated');
  });
});
