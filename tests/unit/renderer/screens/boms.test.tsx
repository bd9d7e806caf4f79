// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { documentLine } from '../../electron/features/bom/bom-builders';
import { startBackEnd } from './running-back-ends';
import {
  button,
  fill,
  findButton,
  findHeading,
  heading,
  queryButton,
  type ShownApp,
  showPage,
} from './show-app';
import { storeBom } from './stored-bom';

async function showBoms(...names: readonly string[]): Promise<ShownApp> {
  const back = await startBackEnd({ source: 'sample' });
  for (const name of names) await storeBom(back, [documentLine(1), documentLine(2)], { name });
  const user = await showPage(back, '#/boms');
  await findHeading('BOMs');
  return { back, user };
}

const rows = () =>
  within(screen.getByRole('grid', { name: 'BOMs' }))
    .getAllByRole('row')
    .slice(1);
const names = () => rows().map((row) => within(row).getByRole('rowheader').textContent);
const menuItem = (name: string) => screen.getByRole('menuitem', { name });

it('says what can be dropped while there are none', async () => {
  await showBoms();
  expect((await screen.findByRole('heading', { name: 'No BOMs yet' })).parentElement?.textContent).toMatch(
    /\.xlsx.*KiCad/,
  );
});

it('lists all, opens one by Enter, and leads back by Escape', async () => {
  const { user } = await showBoms('Power supply', 'Sensor hub');
  await waitFor(() => expect(names()).toEqual(expect.arrayContaining(['Power supply', 'Sensor hub'])));
  await waitFor(() => expect(rows()[0]?.textContent).toContain('2 not looked up'));
  act(() => rows()[0]?.focus());
  await user.keyboard('{Enter}');
  await screen.findByRole('region', { name: 'BOM' });
  await user.keyboard('{Escape}');
  await findHeading('BOMs');
});

it('renames, duplicates and deletes by the menu of a row, and takes a deletion back', async () => {
  const { user } = await showBoms('Power supply');
  const searches = screen.getByRole('group', { name: 'For searches, not for BOMs' });
  within(searches).getByRole('spinbutton', { name: 'Quantity' });
  await user.click(await findButton('Actions for Power supply'));
  act(() => void window.dispatchEvent(new Event('resize')));
  expect(screen.queryByRole('menuitem')).toBeNull();
  await user.click(button('Actions for Power supply'));
  await user.click(menuItem('Rename…'));
  await fill(user, screen.getByRole('textbox', { name: 'Name' }), 'Power supply r2');
  await user.click(button('Rename'));
  await waitFor(() => expect(names()).toEqual(['Power supply r2']));
  await user.click(button('Actions for Power supply r2'));
  await user.click(menuItem('Duplicate'));
  await waitFor(() => expect(names()).toHaveLength(2));
  act(() => rows()[0]?.focus());
  await user.keyboard('{Delete}');
  await waitFor(() => expect(names()).toHaveLength(1));
  await user.click(button('Undo'));
  await waitFor(() => expect(names()).toHaveLength(2));
});

it('takes deletions back one after the other, also after the page was loaded again, until they are dismissed', async () => {
  const { back, user: first } = await showBoms('Power supply', 'Sensor hub', 'Motor control');
  await waitFor(() => expect(names()).toHaveLength(3));
  const all = names();
  for (const left of [2, 1, 0]) {
    act(() => rows()[0]?.focus());
    await first.keyboard('{Delete}');
    await waitFor(() => expect(screen.queryAllByRole('rowheader')).toHaveLength(left));
  }
  const user = await showPage(back, '#/boms');
  await findHeading('No BOMs yet');
  for (const restored of [1, 2]) {
    await user.click(await findButton('Undo'));
    await waitFor(() => expect(names()).toEqual(expect.arrayContaining(all.slice(-restored))));
  }
  await screen.findByText(`“${all[0]}” was deleted.`);
  await user.click(button('Dismiss'));
  await waitFor(() => expect(queryButton('Undo')).toBeNull());
  await showPage(back, '#/boms');
  await screen.findByRole('grid', { name: 'BOMs' });
  expect(queryButton('Undo')).toBeNull();
});

it('takes back what was deleted before one that could not be', async () => {
  const { back, user } = await showBoms('Power supply', 'Sensor hub');
  await waitFor(() => expect(names()).toHaveLength(2));
  const all = names();
  const { markDeleted } = back.boms;
  let calls = 0;
  vi.spyOn(back.boms, 'markDeleted').mockImplementation(async (...request) => {
    calls += 1;
    if (calls === 2) throw new Error('disk I/O error');
    return markDeleted(...request);
  });
  act(() => rows()[0]?.focus());
  await user.keyboard('{Control>}a{/Control}{Shift>}{F10}{/Shift}');
  await user.click(menuItem('Delete all selected'));
  await waitFor(() => expect(names()).toHaveLength(1));
  await user.click(await findButton('Undo'));
  await waitFor(() => expect(names()).toEqual(all));
});

it('says how far the lookup of a BOM is, here and in the sidebar', async () => {
  const { back } = await showBoms('Power supply');
  await waitFor(() => expect(names()).toEqual(['Power supply']));
  const bomId = (await back.boms.list())[0]?.id ?? '';
  const progress = { state: 'running', done: 12, of: 37, partsSpent: 12, waitsUntil: null } as const;
  act(() => back.sendToPage('bomChanged', { bomId, progress }));
  await waitFor(() => expect(rows()[0]?.textContent).toContain('12 of 37 part numbers'));
  expect(screen.getByRole('link', { name: /^Power supply/ }).textContent).toContain('12/37');
  act(() => back.sendToPage('bomChanged', { bomId, progress: null }));
  await waitFor(() => expect(rows()[0]?.textContent).not.toContain('of 37'));
});

it('shows the recent ones in the sidebar, the open one as the current page', async () => {
  const { user } = await showBoms('Power supply');
  const link = await screen.findByRole('link', { name: /^Power supply/ });
  await user.click(link);
  await screen.findByRole('region', { name: 'BOM' });
  expect(link.getAttribute('aria-current')).toBe('page');
  expect(heading('Power supply')).toBeDefined();
});
