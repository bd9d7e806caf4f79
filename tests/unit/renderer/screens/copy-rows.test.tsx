// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { offers, openPart } from './open-part';
import { row, rows, searchAndWait, showApp } from './show-app';

/** What the system's "copy" puts on the clipboard, by type. */
function copied(): Record<string, string> {
  const types: Record<string, string> = {};
  const clipboardData = {
    setData(type: string, text: string) {
      types[type] = text;
    },
  };
  fireEvent.copy(document.body, { clipboardData });
  return types;
}

const linesCopied = () => (copied()['text/plain'] ?? '').split('\n');
const selected = (all: readonly HTMLElement[]) =>
  all.flatMap((each, at) => (each.getAttribute('aria-selected') === 'true' ? at : []));
const menuItems = () =>
  within(screen.getByRole('menu', { name: 'Row' }))
    .getAllByRole('menuitem')
    .map((item) => item.firstChild?.nextSibling?.textContent);

const linkTo = (mpn: string) => `parts-lookup://part?mpn=${mpn}&manufacturer=Texas%20Instruments&qty=1`;

async function showResults(): Promise<UserEvent> {
  const { user } = await showApp({ source: 'sample' });
  await searchAndWait(user, 'LM358');
  act(() => row(0).focus());
  return user;
}

it('copies the result in focus as plain values, with an HTML table beside it', async () => {
  const user = await showResults();
  await user.keyboard('{ArrowDown}');
  const types = copied();
  const cells = types['text/plain']?.split('\t') ?? [];
  expect(cells.slice(0, 2)).toEqual(['LM358', 'STMicroelectronics']);
  // Stock, unit price and total.
  for (const at of [3, 4, 6]) expect(cells[at]).toMatch(/^\d+(\.\d+)?$/);
  expect(types['text/html']).toMatch(/^<table><tbody><tr><td[^>]*>LM358<\/td>/);
});

it('selects rows by Shift and the arrow keys, and drops them by Escape without leaving', async () => {
  const user = await showResults();
  expect(selected(rows())).toEqual([]);
  await user.keyboard('{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(selected(rows())).toEqual([1, 2, 3]);
  expect(linesCopied()).toHaveLength(3);
  await user.keyboard('{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}');
  expect(selected(rows())).toEqual([0, 1]);
  // Not into the header.
  await user.keyboard('{Shift>}{ArrowUp}{ArrowUp}{/Shift}');
  expect(document.activeElement).toBe(row(0));
  await user.keyboard('{Escape}');
  expect(selected(rows())).toEqual([]);
  expect(document.activeElement).toBe(row(0));
  expect(linesCopied()).toHaveLength(1);
});

it('selects all rows by Ctrl+A until the focus moves', async () => {
  const user = await showResults();
  await user.keyboard('{Control>}a{/Control}');
  expect(selected(rows())).toHaveLength(10);
  expect(linesCopied()).toHaveLength(10);
  await user.keyboard('{ArrowDown}');
  expect(selected(rows())).toEqual([]);
});

it('changes only the rows whose selection changes', async () => {
  const user = await showResults();
  const changed = new Set<Node>();
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) changed.add(target);
  });
  for (const each of rows()) observer.observe(each, { attributes: true, childList: true, subtree: true });
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  observer.disconnect();
  expect(changed).toEqual(new Set([row(0), row(1)]));
});

it('opens the menu of a result by the keyboard, and puts the focus back', async () => {
  const user = await showResults();
  await user.keyboard('{Shift>}{F10}{/Shift}');
  expect(menuItems()).toEqual([
    'Copy row',
    'Copy with header',
    'Copy as Markdown',
    'Copy part number',
    'Copy link',
    'Open',
  ]);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(row(0));

  await user.keyboard('{Shift>}{F10}{/Shift}{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  expect(await navigator.clipboard.readText()).toBe('LM358');
  expect(document.activeElement).toBe(row(0));

  await user.keyboard('{Shift>}{F10}{/Shift}{End}{Enter}');
  await screen.findByRole('region', { name: 'Part' });
});

it('is about all selected rows if it is opened on one of them', async () => {
  const user = await showResults();
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
  fireEvent.contextMenu(row(0));
  expect(menuItems()).toContain('Copy part numbers');
  expect(menuItems()).not.toContain('Open');
  await user.keyboard('{Tab}');
  fireEvent.contextMenu(row(4));
  expect(selected(rows())).toEqual([]);
  expect(menuItems()).toContain('Copy part number');
});

it('copies the SKU of an offer with what to order, and a link with the quantity', async () => {
  const { back, user } = await openPart('LM358');
  const [offer] = offers();
  const sku = offer?.querySelector('[data-whole]')?.textContent;
  act(() => offer?.focus());
  fireEvent.contextMenu(offer as HTMLElement);
  await user.click(screen.getByRole('menuitem', { name: 'Copy as “SKU, Qty”' }));
  const [copiedSku, pieces] = (await navigator.clipboard.readText()).split(', ');
  expect(copiedSku).toBe(sku);
  expect(Number(pieces)).toBeGreaterThan(0);
  fireEvent.contextMenu(offer as HTMLElement);
  await user.click(screen.getByRole('menuitem', { name: 'Copy link' }));
  await waitFor(() => expect(back.copiedTexts).toEqual([linkTo('LM358')]));
});

it('names the currency of plain prices in the header', async () => {
  const { user } = await openPart('LM358');
  fireEvent.contextMenu(offers()[0] as HTMLElement);
  await user.click(screen.getByRole('menuitem', { name: 'Copy as Markdown' }));
  const [header, line] = (await navigator.clipboard.readText()).split('\n');
  expect(header).toContain('| Unit (EUR) | Total (EUR) |');
  expect(line?.split('|')).toHaveLength(header?.split('|').length ?? 0);
});

it('copies an offer with its distributor and SKU in cells of their own', async () => {
  await openPart('LM358');
  const [, offer] = offers();
  act(() => offer?.focus());
  const [distributor, sku] = copied()['text/plain']?.split('\t') ?? [];
  expect(within(offer as HTMLElement).getByRole('rowheader').textContent).toContain(distributor);
  expect(sku).toBe(offer?.querySelector('[data-whole]')?.textContent);
});

it('copies the link of a part by its Share menu, and the part as Markdown', async () => {
  const { back, user } = await openPart('LM358');
  const share = screen.getByRole('button', { name: 'Share' });
  await user.click(share);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(back.copiedTexts).toEqual([linkTo('LM358')]));
  expect(document.activeElement).toBe(share);
  await user.keyboard('{ArrowDown}{End}{Enter}');
  const [title, , ...facts] = (await navigator.clipboard.readText()).split('\n');
  expect(title).toBe('**LM358** · Texas Instruments');
  expect(facts.at(-1)).toBe(`- <${linkTo('LM358')}>`);
  expect(facts.join()).toMatch(/Best for 1: .+ · 1 pcs for .*€/);
  expect(facts.join()).toContain('Made-up prices and stock.');
});

it('copies the links of all selected results', async () => {
  const { back, user } = await showApp({ source: 'sample' });
  await searchAndWait(user, 'LM358');
  act(() => row(0).focus());
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Shift>}{F10}{/Shift}');
  await user.click(screen.getByRole('menuitem', { name: 'Copy links' }));
  await waitFor(() => expect(back.copiedTexts[0]?.split('\n')).toHaveLength(2));
});
