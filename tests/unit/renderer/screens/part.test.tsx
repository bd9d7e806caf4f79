// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { nothingLeftOut } from '../../../../electron/shared/contract/constants/left-out';
import { createPartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { key, press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, rows, searchAndWait, showApp } from './shown-app';

afterEach(endApp);

const offers = () => allByRole('row', undefined, byRole('grid', 'Offers')).slice(1);
const total = (row: HTMLElement | undefined) =>
  [...(row?.querySelectorAll('[data-value]') ?? [])].at(-1)?.getAttribute('data-value');
const breakRows = () =>
  allByRole('row', undefined, byRole('table', 'Price breaks'))
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => /^\d/.test(text));
const cellsOf = (row: HTMLElement | undefined) => [...(row?.children ?? [])].map((cell) => cell.textContent);

async function openPart(mpn: string, twin = createPartsTwin('sample')) {
  await showApp('sample', '#/search', twin);
  await searchAndWait(mpn);
  const [first] = rows();
  if (!first) throw new Error('no row');
  await press(first);
  await until(() => byRole('heading', mpn));
  return twin;
}

describe('a part', () => {
  it('opens from its row without a search and shows all at once', async () => {
    const twin = await openPart('LM358');
    expect(twin.asked.filter((call) => !call.startsWith('suggest'))).toEqual([
      'search LM358 0',
      'part lm358-0',
    ]);
    const region = byRole('region', 'Part');
    for (const [role, name] of [
      ['heading', 'LM358'],
      ['grid', 'Offers'],
      ['spinbutton', 'Quantity'],
      ['table', 'Price breaks'],
      ['table', 'Specifications'],
      ['button', 'Datasheet'],
      ['button', 'Octopart page'],
      ['button', 'Open at Digi-Key'],
    ] as const) {
      byRole(role, name, region);
    }
    expect(region.textContent).toContain('Sample data');
  });

  it('none of whose offers can be read does not say that nobody lists it, nor who makes it if that is not known', async () => {
    const twin = createPartsTwin('sample');
    const unread = { ...nothingLeftOut.unread, offers: 3 };
    const change = { offers: [], manufacturer: null, leftOut: { ...nothingLeftOut, unread } };
    const odd: typeof twin.part = async (request) => {
      const answer = await twin.part(request);
      return answer.ok ? { ok: true, value: { ...answer.value, ...change } } : answer;
    };
    await openPart('LM358', { ...twin, part: odd });
    const region = byRole('region', 'Part');
    expect(region.textContent).toContain('Couldn’t be read from Nexar’s answer: 3 offers.');
    expect(region.textContent).toContain('none could be read');
    expect(region.textContent).not.toContain('No seller lists this part');
    expect(region.textContent).toContain('Manufacturer not listed');
  });

  it('orders offers by total, in stock first, and marks the best in words', async () => {
    await openPart('LM358');
    expect(offers()).toHaveLength(10);
    expect(offers()[0]?.textContent).toMatch(/^Digi-KeyBestAuthorized/);
    expect(offers().filter((row) => row.textContent?.includes('Best'))).toHaveLength(1);
    const words = offers().map((row) => cellsOf(row)[2]);
    expect(words).toContain('In stock (quantity unknown)');
    expect(words.slice(-3)).toEqual(['Not stocked', 'Stock unknown', 'On request']);
  });

  it('names the best choice and why, and says where more cost less', async () => {
    await openPart('LM358');
    const region = byRole('region', 'Part');
    await type(byRole('spinbutton', 'Quantity'), '87');
    await until(() =>
      expect(region.textContent).toMatch(
        /Best choice Farnell · 100 for ≈ €8.46: cheapest authorized offer with 87 in stock/,
      ),
    );
    expect(region.textContent).toContain('1 unauthorized offer in stock is cheaper.');
    const digiKey = offers().find((row) => row.textContent?.startsWith('Digi-Key'));
    expect(digiKey?.textContent).toContain('≈ €8.92$9.91order 100, cheaper than 87');
    expect(total(digiKey)).toBe('8.919');
    // The best choice and the cheaper one that is not authorized lead the rows by the totals of these orders.
    expect(
      offers()
        .slice(0, 3)
        .map((row) => total(row)),
    ).toEqual(['2.4273', '8.459', '8.919']);
    expect(breakRows()).toEqual(['100£0.0723≈ €0.08459order 100', '500£0.0611≈ €0.07149']);
    if (!digiKey) throw new Error('no such offer');
    await press(digiKey);
    expect(breakRows().slice(1, 3)).toEqual([
      '10$0.157≈ €0.141387 cost ≈ €12.29',
      '100$0.0991≈ €0.08919order 100',
    ]);
  });

  it('says that none has so many in stock, and marks none as the best', async () => {
    await openPart('LM358PE4');
    await type(byRole('spinbutton', 'Quantity'), '10000000');
    await until(() =>
      expect(byRole('region', 'Part').textContent).toContain('No offer has 10,000,000 in stock'),
    );
    expect(offers().filter((row) => row.textContent?.includes('Best'))).toEqual([]);
  });

  it('reckons anew with the quantity, and keeps the figures while the text is no quantity', async () => {
    await openPart('LM358');
    const quantity = byRole('spinbutton', 'Quantity');
    await type(quantity, '50');
    await until(() => expect(total(offers()[0])).toBe('1.395'));
    expect(offers().find((row) => row.textContent?.startsWith('Farnell'))?.textContent).toContain(
      'order 100',
    );
    await type(quantity, '1.5');
    expect(document.body.textContent).toContain('Prices are still for 50.');
    expect(total(offers()[0])).toBe('1.395');
    expect(quantity.getAttribute('aria-invalid')).toBe('true');
    // What is typed stays, and is no other number.
    expect((quantity as HTMLInputElement).value).toBe('1.5');
    expect(quantity.getAttribute('aria-valuenow')).toBe('50');
  });

  it('takes thousands as they are written, and one more or less by the arrows', async () => {
    await openPart('LM358');
    const quantity = byRole('spinbutton', 'Quantity') as HTMLInputElement;
    await type(quantity, '2.5k');
    await until(() => expect(total(offers()[0])).toBe('63'));
    expect([quantity.value, quantity.getAttribute('aria-valuenow')]).toEqual(['2.5k', '2500']);
    await key(quantity, 'ArrowUp');
    expect(quantity.value).toBe('2501');
    await type(quantity, '1000M');
    expect(document.body.textContent).toContain('Enter at most 999,999,999 pieces.');
    await type(quantity, '1/2');
    expect(document.body.textContent).toContain('Enter a whole number of pieces, such as 250 or 10k.');
    await key(quantity, 'ArrowDown');
    expect(quantity.value).toBe('2500');
    await type(quantity, '1');
    await key(quantity, 'ArrowDown');
    expect(quantity.value).toBe('1');
  });

  it('shows the price breaks of the offer that is chosen, each currency under its name', async () => {
    await openPart('LM358');
    const breaks = () => byRole('table', 'Price breaks').textContent ?? '';
    expect(breaks()).toContain('0.07125');
    const rs = offers().find((row) => row.textContent?.startsWith('RS Components'));
    if (!rs) throw new Error('no such offer');
    await press(rs);
    expect(breaks()).toMatch(/JPY.*¥34.*currency not listed.*0\.31/s);
  });

  it('sorts by a column’s header', async () => {
    await openPart('LM358');
    const header = () => allByRole('columnheader').find((cell) => cell.textContent === 'Stock');
    const column = header();
    if (!column) throw new Error('no such column');
    await press(column);
    expect(header()?.getAttribute('aria-sort')).toBe('ascending');
    expect(cellsOf(offers()[0])[2]).toBe('0');
  });

  it('keeps the views where they are, and no column panel beside the charts', async () => {
    await openPart('LM358');
    const filters = byRole('group', 'Offer filters');
    const isAway = () => allByRole('button', 'Columns', filters).length === 0;
    const views = () => [...filters.children].at(-1)?.lastElementChild?.getAttribute('aria-label');
    expect([isAway(), views()]).toEqual([false, 'Offers view']);
    await press(byRole('radio', 'Prices'));
    expect([isAway(), views()]).toEqual([true, 'Offers view']);
    await press(byRole('radio', 'Table'));
    expect([isAway(), views()]).toEqual([false, 'Offers view']);
  });

  it('gives no unit price in the chart’s table below what one must buy, and names the order of a total', async () => {
    await openPart('LM358');
    await type(byRole('spinbutton', 'Quantity'), '87');
    await press(byRole('radio', 'Prices'));
    await until(() => byRole('table', 'Unit prices by quantity'));
    const cells = (table: string) => {
      const [names, ...lines] = allByRole('row', undefined, byRole('table', table)).map(cellsOf);
      const at = names?.indexOf('Farnell') ?? -1;
      return Object.fromEntries(lines.map((line) => [line[0], line[at]]));
    };
    expect(cells('Unit prices by quantity')).toMatchObject({
      10: 'from 100',
      87: 'from 100',
      100: '≈ €0.08459',
    });
    expect(byRole('slider').getAttribute('aria-valuetext')).toMatch(/^At 87: Farnell from 100, /);
    await press(byRole('radio', 'Total'));
    expect(cells('Totals by quantity')).toMatchObject({ 87: '≈ €8.46 for 100', 100: '≈ €8.46' });
    expect(byRole('slider').getAttribute('aria-valuetext')).toMatch(/^At 87: Farnell ≈ €8.46 for 100, /);
  });

  it('asks for links by what they are', async () => {
    const twin = await openPart('LM358');
    await press(byRole('button', 'Datasheet'));
    await press(byRole('button', 'Open at Farnell'));
    expect(twin.asked.slice(-2)).toEqual(['openLink datasheet', 'openLink offer']);
  });

  it('says what the plan lacks, and that nobody offers it', async () => {
    await openPart('GRM188R71H104KA93D');
    expect(document.body.textContent).toContain('Datasheet: not in your plan');
    expect(byRole('table', 'Specifications').textContent).toContain('not in your Nexar plan');
    expect(allByRole('button', 'Datasheet')).toEqual([]);
    await openPart('LM358P');
    expect(byRole('grid', 'Offers').textContent).toContain('No offers');
    expect(byRole('table', 'Price breaks').textContent).toContain('Select an offer');
  });

  it('says in words that brokers alone have it, in the results and on its own screen', async () => {
    await showApp('sample', '#/search');
    await searchAndWait('LM358P');
    const [first] = rows();
    expect(first?.textContent).toContain('Brokers only');
    if (!first) throw new Error('no row');
    await press(first);
    await until(() => byRole('heading', 'LM358P'));
    const region = byRole('region', 'Part');
    expect(region.textContent).toContain('Total stockBrokers only');
    expect(byRole('grid', 'Offers', region).textContent).toContain('Only brokers have stock');
  });

  it('that is no longer kept says so', async () => {
    await showApp('nexar', '#/part/gone');
    expect((await until(() => byRole('alert'))).textContent).toContain('no longer loaded');
  });
});

describe('coming back', () => {
  it('by Escape finds the rows as they were and the focus on the opened one', async () => {
    const twin = await openPart('LM358');
    await key(document.body, 'Escape');
    await until(() => expect(document.activeElement?.getAttribute('data-key')).toBe('lm358-0'));
    expect(rows()).toHaveLength(10);
    expect(twin.asked.filter((call) => !call.startsWith('suggest'))).toEqual([
      'search LM358 0',
      'part lm358-0',
    ]);
  });

  it('keeps the quantity for the next part', async () => {
    const twin = await openPart('LM358');
    await type(byRole('spinbutton', 'Quantity'), '250');
    await press(byRole('button', 'Back to results'));
    await until(() => rows());
    const [, second] = rows();
    if (!second) throw new Error('no row');
    await press(second);
    await until(() => expect((byRole('spinbutton', 'Quantity') as HTMLInputElement).value).toBe('250'));
    expect(twin.asked.filter((call) => call.startsWith('search'))).toHaveLength(1);
  });

  it('by “/” or the menu’s command goes to the search box instead', async () => {
    const twin = await openPart('LM358');
    await key(document.body, '/');
    await until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Part number'));
    await act(async () => twin.tell.command('show-settings'));
    await until(() => byRole('heading', 'Settings'));
    await act(async () => twin.tell.command('focus-search'));
    await until(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Part number'));
  });
});
