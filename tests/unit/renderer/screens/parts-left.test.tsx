// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, findButton, pageText, queryButton, searchAndWait, showApp } from './show-app';

const status = () => screen.getByRole('status', { name: 'Parts left' }).textContent;
const region = () => screen.findByRole('region', { name: 'Parts left' });

async function openSettings(): Promise<HTMLElement> {
  window.location.hash = '#/settings';
  return region();
}

const choosePlan = (settings: HTMLElement, plan: string) =>
  fireEvent.change(within(settings).getByLabelText('Plan'), { target: { value: plan } });

function enter(settings: HTMLElement, label: string, value: string): void {
  const field = within(settings).getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.keyDown(field, { key: 'Enter' });
}

describe('the sidebar', () => {
  it('says that sample parts are free, and has nothing to open', async () => {
    const { user } = await showApp({ source: 'sample' });
    expect(status()).toBe('Sample parts are free');
    await searchAndWait(user, 'LM358');
    expect(status()).toBe('Sample parts are free');
    expect(queryButton('Show parts used')).toBeNull();
  });

  it('says nothing of parts before a service was chosen', async () => {
    await showApp({ source: 'none' }, '#/');
    expect(status()).toBe('');
  });

  it('does not guess a plan, and counts down once it is chosen', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await waitFor(() => expect(status()).toBe('parts left unknown'));
    await searchAndWait(user, 'LM358');
    expect(status()).toBe('parts left unknown');
    choosePlan(await openSettings(), 'lifetime');
    await waitFor(() => expect(status()).toBe('90 of 100 parts left'));
    enter(await region(), 'Part limit', '2,000');
    await waitFor(() => expect(status()).toBe('1,990 of 2,000 parts left'));
    window.location.hash = '#/search';
    await searchAndWait(user, 'NE555');
    await waitFor(() => expect(status()).toMatch(/^1,98\d of 2,000 parts left$/));
  });

  it('takes over the limit that the service names', async () => {
    const { user, back } = await showApp({ source: 'nexar' });
    back.nexar.control.setPartLimit(0);
    await user.type(screen.getByRole('searchbox', { name: 'Part number' }), 'LM358{Enter}');
    await waitFor(() => expect(status()).toBe('No parts in your plan yet'));
  });
});

describe('the parts used', () => {
  it('are listed with what they were for, and say when the user has corrected them', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await searchAndWait(user, 'LM358');
    const settings = await openSettings();
    await waitFor(() =>
      expect(within(settings).getByLabelText('Parts used this month')).toHaveProperty('value', '10'),
    );
    for (const text of ['ten', '2.5']) {
      enter(settings, 'Parts used this month', text);
      expect(within(settings).getByLabelText('Parts used this month')).toHaveProperty('value', text);
      expect(pageText()).toContain('Enter a whole number, 0 or more.');
    }
    enter(settings, 'Parts used this month', '35');
    await waitFor(() =>
      expect(within(settings).getByRole('table', { name: 'Parts by day' }).textContent).toMatch(/35$/),
    );
    await user.click(button('Show parts used'));
    const panel = await screen.findByRole('dialog', { name: 'Parts left', hidden: true });
    fireEvent(panel, Object.assign(new Event('toggle'), { newState: 'open' }));
    const uses = await within(panel).findAllByRole('listitem', { hidden: true });
    expect(uses.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Count corrected by you −25'),
      expect.stringContaining('LM358 search−10'),
    ]);
    expect(panel.textContent).toContain('35 today');
  });

  it('that no answer has confirmed are named', async () => {
    const { user, back } = await showApp({ source: 'nexar' });
    back.network.intercept('SearchMpn', async () =>
      Promise.reject(new TypeError('net::ERR_CONNECTION_RESET')),
    );
    await user.type(screen.getByRole('searchbox', { name: 'Part number' }), 'LM358{Enter}');
    await screen.findAllByRole('alert');
    await user.click(await findButton('Show parts used'));
    const panel = await screen.findByRole('dialog', { name: 'Parts left', hidden: true });
    fireEvent(panel, Object.assign(new Event('toggle'), { newState: 'open' }));
    await waitFor(() => expect(panel.textContent).toContain('Up to 10 of these may not count'));
    expect(panel.textContent).toContain('LM358 search · no answer−10');
  });
});

it.each([
  ['newer', /user-data\.db in .* is from a newer version/],
  ['in-use', /Another program is using user-data\.db/],
  ['not-writable', /user-data\.db can’t be written/],
  ['disk-full', /user-data\.db can’t be saved .* Free up disk space/],
] as const)(
  'A file of user data that is %s is said in words, and searching goes on',
  async (problem, words) => {
    const { user } = await showApp({ source: 'nexar', userData: { problem } });
    await waitFor(() => expect(pageText()).toMatch(words));
    await searchAndWait(user, 'LM358');
    await user.click(button('Dismiss'));
    expect(pageText()).not.toMatch(words);
  },
);

it('A damaged file of user data is named with its backup', async () => {
  await showApp({ source: 'nexar', userData: { damagedBackup: 'user-data.damaged-1.db' } });
  await waitFor(() => expect(pageText()).toContain('It was backed up as user-data.damaged-1.db'));
});
