// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { quantityField } from './open-part';
import { startBackEnd } from './running-back-ends';
import { button, heading, requestsOf, searchBox, searchStatus, showApp, showPage } from './show-app';

afterEach(() => vi.restoreAllMocks());

const open = ({ deepLinks }: FakeBackEnd, address: string) =>
  act(async () => deepLinks.receive([`parts-lookup://${address}`]));
const waitForText = (text: string) => waitFor(() => expect(searchBox().value).toBe(text));
const pressEnter = () => act(async () => fireEvent.keyDown(searchBox(), { key: 'Enter' }));
const searches = (back: FakeBackEnd) => requestsOf(back, 'search');

describe('a deep link', () => {
  it('fills the search box when it starts the app, and spends nothing', async () => {
    const back = await startBackEnd({ source: 'sample' });
    back.deepLinks.receive(['parts-lookup://search?mpn=LM358']);
    await showPage(back, '#/search');
    await waitForText('LM358');
    expect(searchStatus()).toContain('Press Enter to search');
    expect(document.activeElement).toBe(searchBox());
    expect(searches(back)).toEqual([]);
  });

  it('ignores an Enter that was meant for another window', async () => {
    const { back } = await showApp({ source: 'sample' });
    const now = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    await open(back, 'search?mpn=LM358');
    expect(searchBox().value).toBe('LM358');
    now.mockReturnValue(10_499);
    await pressEnter();
    expect(searches(back)).toEqual([]);
    expect(searchBox().value).toBe('LM358');
    now.mockReturnValue(10_500);
    await pressEnter();
    expect(searches(back)).toHaveLength(1);
  });

  it('leads to Search from another screen', async () => {
    const { back } = await showApp({ source: 'sample' }, '#/settings');
    await open(back, 'search?mpn=TL072');
    await waitFor(() => expect(window.location.hash).toBe('#/search'));
    expect(searchBox().value).toBe('TL072');
    expect(searches(back)).toEqual([]);
  });

  it('waits in the box while no source is chosen', async () => {
    const back = await startBackEnd({ source: 'none' });
    back.deepLinks.receive(['parts-lookup://search?mpn=TL072']);
    const user = await showPage(back, '#/welcome');
    heading('Welcome');
    expect(window.location.hash).toBe('#/welcome');
    await user.click(button('Try with sample parts'));
    await screen.findByRole('searchbox', { name: 'Part number' });
    expect(searchBox().value).toBe('TL072');
    expect(searches(back)).toEqual([]);
  });

  it('sets the quantity that it names, says so, and leaves the stored one alone', async () => {
    const { back } = await showApp({ source: 'sample' });
    await open(back, 'search?mpn=LM358&qty=1500');
    await waitForText('LM358');
    expect(quantityField().value).toBe('1500');
    expect(requestsOf(back, 'changeSettings')).toEqual([]);
    expect(searchStatus()).toBe('Opened from a link, quantity 1,500. Press Enter to search.');
  });

  it('shows why it is refused, leaves the box alone, and spends nothing', async () => {
    const { back, user } = await showApp({ source: 'sample' }, '#/settings');
    await open(back, 'search?mpn=LM741');
    await waitForText('LM741');
    const now = vi.spyOn(performance, 'now').mockReturnValue(10_000);
    await open(back, 'setings?mpn=LM358');
    const alert = screen.getByRole('alert');
    expect(window.location.hash).toBe('#/search');
    expect(alert.textContent).toContain('A link was not opened.');
    expect(alert.textContent).toContain('parts-lookup://setings?mpn=LM358');
    // What was said of the earlier link does not apply to this one.
    expect(searchStatus()).toBe('');
    expect(searchBox().value).toBe('LM741');
    fireEvent.change(searchBox(), { target: { value: 'TL072' } });
    now.mockReturnValue(10_499);
    await pressEnter();
    expect(searches(back)).toEqual([]);
    now.mockRestore();
    await user.click(within(alert).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(searchBox());
  });

  it.each([
    ['has no part number', 'search', 'It has no part number'],
    [
      'is too long',
      `search?mpn=${'Z'.repeat(201)}`,
      'It is too long: a part number has at most 200 characters.',
    ],
  ])('shows that it %s, until another one is opened', async (_, address, text) => {
    const back = await startBackEnd({ source: 'sample' });
    back.deepLinks.receive([`parts-lookup://${address}`]);
    await showPage(back, '#/search');
    expect((await screen.findByRole('alert')).textContent).toContain(text);
    await open(back, 'search?mpn=LM358');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(searchBox().value).toBe('LM358');
  });
});
