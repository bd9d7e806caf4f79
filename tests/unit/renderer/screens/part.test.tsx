// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changesAnswer } from '../../../fake-back-end/fake-network';
import { breakRows, cellsOf, offerOf, offers, openPart, partRegion, partText } from './open-part';
import {
  button,
  findHeading,
  pageText,
  queryButton,
  requestsOf,
  row,
  searchAndWait,
  showApp,
} from './show-app';

const unreadable = changesAnswer(({ data }) => {
  const { part } = data.supSearchMpn.results[0];
  const [seller] = part.sellers;
  const [offer] = seller.offers;
  const unread = { ...offer, id: null };
  Object.assign(part, { manufacturer: null, sellers: [{ ...seller, offers: [unread, unread, unread] }] });
});

describe('a part', () => {
  it('opens from its row without a request, and shows everything at once', async () => {
    const { back } = await openPart('LM358');
    expect(requestsOf(back, 'search')).toEqual([{ text: 'LM358', start: 0 }]);
    expect(back.network.variablesOf('SearchMpn')).toHaveLength(1);
    expect(back.network.variablesOf('PartById')).toEqual([]);
    for (const [role, name] of [
      ['heading', 'LM358'],
      ['grid', 'Offers'],
      ['table', 'Price breaks'],
      ['table', 'Specifications'],
      ['button', 'Datasheet'],
      ['button', 'Octopart'],
      ['button', 'Manufacturer site'],
      ['button', 'Open at Digi-Key'],
    ] as const) {
      within(partRegion()).getByRole(role, { name });
    }
  });

  it('is not called unlisted if its offers are unreadable, nor given a manufacturer that is unknown', async () => {
    await openPart('LM358', unreadable);
    expect(partText()).toContain('Couldn’t be read from Nexar’s answer: 3 offers.');
    expect(partText()).toContain('none could be read');
    expect(partText()).not.toContain('No seller lists this part');
    expect(partText()).toContain('Manufacturer not listed');
  });

  it('orders offers by total, those in stock first, and marks the best one in words', async () => {
    await openPart('LM358');
    expect(offers()).toHaveLength(10);
    expect(offers()[0]?.textContent).toMatch(/^Digi-KeyBest296-1395-ND58,0971Cut Tape1≈ €0.2070/);
    expect(offers().filter(({ textContent }) => textContent?.includes('Best296'))).toHaveLength(1);
    const stock = offers().map((offer) => cellsOf(offer)[2]);
    expect(stock).toContain('In stock');
    expect(stock.slice(-3)).toEqual(['Not stocked', 'Stock unknown', 'On request']);
  });

  it('shows the price breaks of the selected offer, each currency under its name', async () => {
    const { user } = await openPart('LM358');
    const breaks = () => screen.getByRole('table', { name: 'Price breaks' }).textContent ?? '';
    expect(breaks()).toContain('0.0713');
    await user.click(offerOf('RS Components'));
    expect(breaks()).not.toContain('currency not listed');
    await user.click(button('1 more currency'));
    expect(breaks()).toMatch(/JPY.*¥34.*currency not listed.*0\.31/s);
    expect(breakRows().length).toBeGreaterThan(1);
  });

  it('sorts its offers by a column’s header', async () => {
    const { user } = await openPart('LM358');
    const header = () => screen.getByRole('columnheader', { name: 'Stock' });
    await user.click(header());
    expect(header().getAttribute('aria-sort')).toBe('ascending');
    expect(cellsOf(offers()[0])[2]).toBe('0');
  });

  it('requests links by what they are, and main opens their addresses', async () => {
    const { back, user } = await openPart('LM358');
    await user.click(button('Datasheet'));
    await user.click(button('Open at Farnell'));
    const [datasheet, offer] = requestsOf(back, 'openLink');
    expect([datasheet, offer]).toMatchObject([{ kind: 'datasheet' }, { kind: 'offer', offerId: '3006909' }]);
    expect(back.openedLinks).toEqual([
      expect.stringContaining('datasheet.octopart.com/'),
      'https://octopart.com/opatz8j6/a1?t=3006909',
    ]);
  });

  it('says what the plan lacks', async () => {
    const { back, user } = await showApp({ source: 'sample' });
    back.nexar.control.gate(['datasheet', 'leadTime', 'specs']);
    await searchAndWait(user, 'GRM188R71H104KA93D');
    await user.click(row(0));
    await findHeading('GRM188R71H104KA93D');
    expect(pageText()).toContain('Datasheet: not in your plan');
    expect(screen.getByRole('table', { name: 'Specifications' }).textContent).toContain(
      'not in your Nexar plan',
    );
    expect(queryButton('Datasheet')).toBeNull();
  });

  it('says that nobody offers it', async () => {
    const { user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'LM741CN');
    expect(row(1).textContent).toContain('onsemi');
    await user.click(row(1));
    await findHeading('LM741CN');
    expect(screen.getByRole('grid', { name: 'Offers' }).textContent).toContain('No offers');
    expect(screen.getByRole('table', { name: 'Price breaks' }).textContent).toContain('Select an offer');
  });

  it('is described as "brokers only" in the results and on its own screen', async () => {
    const { user } = await showApp({ source: 'sample' });
    await searchAndWait(user, 'LM339AN');
    expect(row(0).textContent).toContain('Brokers only');
    await user.click(row(0));
    await findHeading('LM339AN');
    expect(screen.getByRole('grid', { name: 'Offers' }).textContent).toContain('Only brokers have stock');
  });

  it('says so if main no longer has it', async () => {
    await showApp({ source: 'nexar' }, '#/part/gone');
    expect((await screen.findByRole('alert')).textContent).toContain('no longer loaded');
  });
});
