// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { quantityField } from './open-part';
import { startBackEnd } from './running-back-ends';
import {
  button,
  fill,
  heading,
  requestsOf,
  row,
  searchAndWait,
  searchBox,
  searchStatus,
  showApp,
  showPage,
} from './show-app';

afterEach(() => vi.restoreAllMocks());

const open = ({ deepLinks }: FakeBackEnd, address: string) =>
  act(async () => deepLinks.receive([`parts-lookup://${address}`]));
const waitForText = (text: string) => waitFor(() => expect(searchBox().value).toBe(text));
const pressEnter = () => act(async () => fireEvent.keyDown(searchBox(), { key: 'Enter' }));
const searches = (back: FakeBackEnd) => requestsOf(back, 'search');

/** Enter once it counts as an answer to the link, and the rows of its search. */
async function pressEnterLater(): Promise<void> {
  const now = performance.now();
  const later = vi.spyOn(performance, 'now').mockReturnValue(now + 501);
  await pressEnter();
  later.mockRestore();
  await waitFor(() => expect(searchStatus()).toMatch(/shown$/));
}

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

  it('shows the quantity that it names while its search is on screen, then the user’s own again', async () => {
    const { back, user } = await showApp({ source: 'sample', settings: { quantity: 25 } });
    await open(back, 'search?mpn=LM358&qty=1500');
    await waitForText('LM358');
    expect(quantityField().value).toBe('1500');
    expect(searchStatus()).toBe('Opened from a link, quantity 1,500. Press Enter to search.');
    await pressEnterLater();
    expect(quantityField().value).toBe('1500');
    await fill(user, searchBox(), 'TL072');
    // An Enter within half a second of the link is ignored, whatever the box holds.
    await pressEnterLater();
    await waitFor(() => expect(quantityField().value).toBe('25'));
    expect(requestsOf(back, 'changeSettings')).toEqual([]);
  });

  it('gives its quantity up where the user types another text, or a quantity', async () => {
    const { back, user } = await showApp({ source: 'sample', settings: { quantity: 25 } });
    await open(back, 'search?mpn=LM358&qty=1500');
    await user.type(searchBox(), 'D');
    expect(quantityField().value).toBe('25');
    await open(back, 'search?mpn=LM358&qty=1500');
    expect(quantityField().value).toBe('1500');
    await fill(user, quantityField(), '40');
    await open(back, 'search?mpn=TL072');
    expect(quantityField().value).toBe('40');
    expect(requestsOf(back, 'changeSettings')).toEqual([{ quantity: 40 }]);
  });

  it('says where its quantity cannot be used', async () => {
    const { back } = await showApp({ source: 'sample' });
    await open(back, 'search?mpn=LM358&qty=10k');
    await waitForText('LM358');
    expect(searchStatus()).toBe('Opened from a link. Its quantity can’t be used. Press Enter to search.');
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
      'It is too long: part number and manufacturer have at most 200 characters each.',
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

describe('a deep link to a part', () => {
  const opened = () => window.location.hash.startsWith('#/part/');

  it('names its manufacturer, and opens the part once the user has searched for it', async () => {
    const { back } = await showApp({ source: 'sample' });
    await open(back, 'part?mpn=LM358&manufacturer=TI&qty=87');
    await waitForText('LM358');
    expect(searchStatus()).toBe('Opened from a link to a part by TI, quantity 87. Press Enter to search.');
    expect([searches(back), opened()]).toEqual([[], false]);
    await pressEnterLater();
    const region = await screen.findByRole('region', { name: 'Part' });
    await waitFor(() => expect(region.textContent).toContain('Texas Instruments'));
    expect(quantityField().value).toBe('87');
    expect(searches(back)).toHaveLength(1);
  });

  it('leads to the first row where several manufacturers have the part number', async () => {
    const { back } = await showApp({ source: 'sample' });
    await open(back, 'part?mpn=LM358');
    await pressEnterLater();
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
    expect(opened()).toBe(false);
  });

  it.each([
    ['whose manufacturer has no such part', 'part?mpn=LM358&manufacturer=Yageo'],
    ['that is to a search', 'search?mpn=LM358&manufacturer=TI'],
  ])('leaves the focus alone %s', async (_, address) => {
    const { back } = await showApp({ source: 'sample' });
    await open(back, address);
    await pressEnterLater();
    expect([document.activeElement, opened()]).toEqual([searchBox(), false]);
  });

  it('opens nothing once the user has gone on', async () => {
    const { back, user } = await showApp({ source: 'sample' });
    await open(back, 'part?mpn=LM358&manufacturer=TI');
    await pressEnterLater();
    await waitFor(() => expect(opened()).toBe(true));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(row(0)));
    // The same text again, by the user's own hand.
    await searchAndWait(user, 'LM358');
    expect([document.activeElement, opened()]).toEqual([searchBox(), false]);
  });
});
