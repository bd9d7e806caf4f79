// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { createPartsTwin, type PartsTwin } from '../../../../renderer/bridge/twin/parts-twin';
import { press, type, until } from './acting';
import { allByRole, byRole } from './by-role';
import { endApp, rows, searchAndWait, searchStatus, showApp } from './shown-app';

afterEach(endApp);

const manufacturerOf = (row: HTMLElement | undefined) =>
  row?.querySelectorAll('[role=gridcell]')[1]?.textContent;
const hidden = () => /\d+ hidden by filters/.exec(document.body.textContent ?? '')?.[0] ?? null;

/** A twin that remembers one manufacturer as the filter of `text`, and an order, as an earlier start would have left them. */
async function twinThatFiltered(text: string): Promise<PartsTwin> {
  const twin = createPartsTwin('nexar');
  const found = await twin.search({ callId: 'a', text, start: 0 });
  const manufacturer = found.ok ? (found.value.rows[0]?.manufacturer?.id ?? '') : '';
  await twin.rememberView({
    order: { column: 'mpn', descending: true },
    filters: [{ facet: 'manufacturer', values: [manufacturer], from: null, to: null }],
    filteredText: text,
    hiddenColumns: [],
    columnWidths: {},
  });
  return twin;
}

describe('filters', () => {
  it('belong to the text that they were chosen on, whatever its case, and not to another one', async () => {
    await showApp('nexar', '#/search', await twinThatFiltered('LM358'));
    await searchAndWait('lm358');
    expect(hidden()).not.toBeNull();
    const manufacturer = manufacturerOf(rows()[0]);
    for (const row of rows()) expect(manufacturerOf(row)).toBe(manufacturer);
    const shown = rows().length;

    await searchAndWait('LM35');
    expect(hidden()).toBeNull();
    expect(allByRole('button', 'Clear filters')).toEqual([]);

    await searchAndWait('LM358');
    expect(rows()).toHaveLength(shown);
    await press(byRole('button', 'Show more parts'));
    await until(() => expect(searchStatus()).toMatch(/^15 hits/));
    expect(hidden()).not.toBeNull();
    await press(byRole('button', 'Clear filters'));
    expect(hidden()).toBeNull();
  });

  it('and an order chosen before hide and move nothing of a list', async () => {
    await showApp('nexar', '#/search', await twinThatFiltered('LM358'));
    await searchAndWait('LM358');
    await press(byRole('button', 'List of part numbers'));
    const asked = ['LM358', 'STM32F103C8T6', 'GRM188R71H104KA93D'];
    await type(document.querySelector('textarea') as HTMLElement, asked.join('\n'));
    await press(byRole('button', 'Look up 3 part numbers'));
    await until(() => expect(searchStatus()).toBe('3 of 3 found'));
    expect(hidden()).toBeNull();
    const numbers = () => rows().map((row) => row.querySelector('[role=rowheader]')?.textContent);
    expect(numbers()).toEqual(asked);

    const byNumber = byRole('columnheader', /^Part number/);
    await act(async () => byNumber.click());
    expect(numbers()).toEqual(asked.toSorted());
    await searchAndWait('LM358');
    expect(byRole('columnheader', /^Part number/).getAttribute('aria-sort')).toBe('descending');
  });
});
