// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, rows, searchAndWait, searchBox, searchStatus, showApp } from './shown-app';

afterEach(endApp);

const searches = ({ asked }: PartsTwin) => asked.filter((call) => /^(search|lookUpList) /.test(call));

async function choose(twin: PartsTwin, country: string, currency: string): Promise<void> {
  await act(async () => void (await twin.changeSettings({ country, currency })));
}

describe('results after a change of country or currency', () => {
  it('say whose prices they show, and are updated by one press that says its cost', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await choose(twin, 'FR', 'EUR');
    expect(document.body.textContent).toContain('Prices are for Germany · EUR.');
    expect(rows()).toHaveLength(10);
    expect(searches(twin)).toHaveLength(1);
    await type(searchBox(), 'NE555');
    await press(byRole('button', 'Update for France · EUR (up to 10 parts)'));
    expect(document.activeElement).toBe(searchBox());
    byRole('heading', 'Results for “LM358”, searched earlier');
    await until(() => byRole('heading', 'Results for “LM358”'));
    expect(searches(twin)).toEqual(['search LM358 0', 'search LM358 0']);
    expect(document.body.textContent).not.toContain('Prices are for');
    expect((searchBox() as HTMLInputElement).value).toBe('NE555');
  });

  it('are not continued with parts of another market', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    byRole('button', 'Show more parts');
    await choose(twin, 'DE', 'GBP');
    byRole('button', 'Update for Germany · GBP (up to 10 parts)');
    expect(allByRole('button', 'Show more parts')).toEqual([]);
    await choose(twin, 'DE', 'EUR');
    expect(document.body.textContent).not.toContain('Prices are for');
    byRole('button', 'Show more parts');
    expect(searches(twin)).toHaveLength(1);
  });

  it('of a list say the cost of the list', async () => {
    const twin = await showApp('nexar', '#/search');
    await press(byRole('button', 'List of part numbers'));
    const panel = byRole('region', 'List of part numbers');
    await type(panel.querySelector('textarea') as HTMLElement, 'LM358DR\nSTM32F103C8T6\nZZZ-1');
    await press(byRole('button', 'Look up 3 part numbers'));
    await until(() => byRole('heading', 'Results for a list of 3 part numbers'));
    await choose(twin, 'US', 'USD');
    await press(byRole('button', 'Update for United States · USD (up to 3 parts)'));
    await until(() => byRole('heading', 'Results for a list of 3 part numbers'));
    expect(searches(twin)).toEqual(['lookUpList 3', 'lookUpList 3']);
    expect(document.body.textContent).not.toContain('Prices are for');
  });

  it('of the sample parts are updated for free', async () => {
    const twin = await showApp('sample', '#/search');
    await searchAndWait('LM358');
    await choose(twin, 'US', 'USD');
    await press(byRole('button', 'Update for United States · USD (free with sample data)'));
    await until(() => expect(searchStatus()).toBe('15 hits, 10 shown'));
  });
});

describe('a part after a change of country or currency', () => {
  it('says whose prices it shows, and is updated by one press that says its cost', async () => {
    const twin = await showApp('nexar', '#/search');
    await searchAndWait('LM358');
    await press(rows()[0] as HTMLElement);
    const part = await until(() => byRole('region', 'Part'));
    await until(() => expect(part.textContent).toContain('Germany · EUR'));
    await choose(twin, 'FR', 'EUR');
    expect(part.textContent).toContain('Prices are for Germany · EUR.');
    await press(byRole('button', 'Update for France · EUR (free with sample data)', part));
    await until(() => expect(part.textContent).toContain('France · EUR'));
    expect(part.textContent).not.toContain('Prices are for');
    expect(twin.asked.filter((call) => call.startsWith('updatePart'))).toHaveLength(1);
    await until(() => expect(document.activeElement?.tagName).toBe('H1'));
  });
});
