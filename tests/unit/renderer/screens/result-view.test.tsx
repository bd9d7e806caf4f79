// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { openList } from './part-list-panel';
import { startBackEnd } from './running-back-ends';
import { button, pageText, queryButton, rows, searchAndWait, searchStatus, showPage } from './show-app';

const manufacturers = () => rows().map((row) => within(row).getAllByRole('gridcell')[0]?.textContent);
const hidden = () => /\d+ of \d+ loaded match/.exec(pageText())?.[0] ?? null;
const numberHeader = () => screen.getByRole('columnheader', { name: /^Part number/ });

/** A back end that stores a filter by Texas Instruments for `text`, and an order, from an earlier start. */
async function startFiltered(text: string): Promise<FakeBackEnd> {
  const back = await startBackEnd({ source: 'nexar' });
  await back.parts.rememberView({
    order: { column: 'mpn', descending: true },
    filters: [{ facet: 'manufacturer', values: ['370'], from: null, to: null }],
    filteredText: text,
    hiddenColumns: [],
    shownColumns: [],
    columnWidths: {},
  });
  return back;
}

describe('filters', () => {
  it('belong to the text that they were chosen for, whatever its case, and to no other text', async () => {
    const user = await showPage(await startFiltered('LM358'), '#/search');
    await searchAndWait(user, 'lm358');
    expect(hidden()).not.toBeNull();
    expect(new Set(manufacturers())).toEqual(new Set(['Texas Instruments']));
    const shown = rows().length;
    expect(shown).toBeLessThan(10);

    await searchAndWait(user, 'LM35');
    expect(hidden()).toBeNull();
    await waitFor(() => expect(queryButton('Clear filters')).toBeNull());

    await searchAndWait(user, 'LM358');
    expect(rows()).toHaveLength(shown);
    await user.click(button('Show more parts'));
    await waitFor(() => expect(rows().length).toBeGreaterThan(shown));
    expect(hidden()).not.toBeNull();
    await user.click(button('Clear filters'));
    await waitFor(() => expect(hidden()).toBeNull());
  });

  it('can be switched on for stock and for parts that are still made', async () => {
    const user = await showPage(await startBackEnd({ source: 'nexar' }), '#/search');
    await searchAndWait(user, 'LM358');
    const stages = () =>
      rows().map((row) => /Obsolete|End of life/.exec(row.textContent ?? '')?.[0] ?? 'made');
    expect(new Set(stages())).toEqual(new Set(['Obsolete', 'End of life', 'made']));
    const active = await screen.findByRole('button', { name: 'Active only' });
    expect(active).toHaveProperty('title', 'Hides parts that are obsolete or at the end of life');
    await user.click(active);
    expect(active.getAttribute('aria-pressed')).toBe('true');
    expect(new Set(stages())).toEqual(new Set(['made']));
    await user.click(button('Clear filters'));
    await waitFor(() => expect(stages()).toContain('Obsolete'));
  });

  it('leave all lines of a list in their order, whatever was chosen for a search before', async () => {
    const user = await showPage(await startFiltered('LM358'), '#/search');
    await searchAndWait(user, 'LM358');
    const list = ['LM358', 'STM32F103C8T6', 'GRM188R71H104KA93D'];
    await openList(user, list.join('\n'));
    await user.click(button('Look up 3 part numbers'));
    await waitFor(() => expect(searchStatus()).toBe('3 of 3 found'));
    expect(hidden()).toBeNull();
    const numbers = () => rows().map((row) => within(row).getByRole('rowheader').textContent);
    expect(numbers()).toEqual(list);

    await user.click(numberHeader());
    expect(numbers()).toEqual(list.toSorted());
    await searchAndWait(user, 'LM358');
    expect(numberHeader().getAttribute('aria-sort')).toBe('descending');
  });
});

describe('columns of specifications', () => {
  it('are ordered by their numbers, and are there for the parts that have them', async () => {
    const back = await startBackEnd({ source: 'nexar' });
    await back.parts.rememberView({
      order: { column: 'spec:voltagerating', descending: true },
      filters: [],
      filteredText: null,
      hiddenColumns: [],
      shownColumns: ['spec:voltagerating'],
      columnWidths: {},
    });
    const user = await showPage(back, '#/search');
    const header = () => screen.queryByRole('columnheader', { name: /^Voltage Rating/ });
    await searchAndWait(user, '100nF X7R');
    expect(header()?.getAttribute('aria-sort')).toBe('descending');
    const cells = rows().map((row) =>
      within(row)
        .getAllByRole('gridcell')
        .find(({ textContent }) => / V$/.test(textContent ?? '')),
    );
    expect(cells.map((cell) => cell?.textContent)).toEqual([
      ...Array(6).fill('50 V'),
      ...Array(4).fill('16 V'),
    ]);
    expect(cells[0]?.getAttribute('data-value')).toBe('50');

    await searchAndWait(user, 'LM358');
    expect(header()).toBeNull();
    // The choice stays.
    await searchAndWait(user, '10 uF');
    expect(header()).not.toBeNull();
  });
});
