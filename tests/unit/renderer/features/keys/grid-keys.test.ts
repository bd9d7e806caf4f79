// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { keyGroups } from '../../../../../renderer/features/keys/key-groups';
import { keyTexts } from '../../../../../renderer/texts/key-texts';
import { nextFocus } from '../../../../../renderer/ui/grid/next-focus';

// The list of keys names those of the grids by hand: here it is held against what they listen to.

const { results } = keyTexts;
const group = keyGroups(false).find(({ heading }) => heading === results.heading);
const pressedFor = (does: string) => group?.keys.find((line) => line.does === does)?.by.flat() ?? [];

/** The keys by the names that stand on them. */
const printed: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
};
const tried = [
  ...[
    'ArrowDown',
    'ArrowUp',
    'ArrowLeft',
    'ArrowRight',
    'PageDown',
    'PageUp',
    'Home',
    'End',
    'Insert',
    'Delete',
  ],
  ...['Enter', 'Escape', 'Tab', ' ', 'Backspace', 'ContextMenu', '/', '?', '+', '-', '*'],
  ...Array.from({ length: 12 }, (_, at) => `F${at + 1}`),
  ...'abcdefghijklmnopqrstuvwxyz0123456789',
];

const edge = '<span role="separator" tabindex="-1"></span>';
document.body.innerHTML = `<div><table>
  <thead><tr><th>MPN${edge}</th><th>Stock${edge}</th></tr></thead>
  <tbody>${[1, 2, 3, 4, 5].map((id) => `<tr id="row-${id}"><td>LM${id}</td><td>${id}</td></tr>`).join('')}</tbody>
</table></div>`;
const table = document.querySelector('table') as HTMLTableElement;
const row = (id: number) => document.getElementById(`row-${id}`) as HTMLTableRowElement;
const places = [...table.querySelectorAll('tbody tr, td, th, [role=separator]')];
const press = (from: Element | undefined, key: string) =>
  from && nextFocus(table, from, { key, ctrlKey: false, metaKey: false });

/** Where the keys of one line of the list lead to from `from`, each. */
function leads(does: string, from: Element | undefined) {
  const keys = pressedFor(does).map((name) => tried.find((key) => (printed[key] ?? key) === name) ?? name);
  return keys.map((key) => press(from, key));
}

it('lists the keys that move within a grid, and no others', () => {
  const listened = tried.filter((key) => places.some((place) => press(place, key)));
  const named = [results.rows, results.ends, results.pages, results.cells].flatMap(pressedFor);
  expect([...new Set(named)].sort()).toEqual(listened.map((key) => printed[key] ?? key).sort());
});

it('moves by each key to where the list says', () => {
  expect(leads(results.rows, row(3))).toEqual([row(4), row(2)]);
  expect(leads(results.ends, row(3))).toEqual([row(1), row(5)]);
  // Without a layout a page is one row.
  expect(leads(results.pages, row(3))).toEqual([row(4), row(2)]);
  expect(leads(results.cells, row(3))[0]).toBe(row(3).cells[0]);
  expect(leads(results.cells, row(3).cells[0])).toEqual([row(3).cells[1], row(3)]);
  const [name] = table.rows[0]?.cells ?? [];
  expect(leads(results.width, name)[0]).toBe(name?.querySelector('[role=separator]'));
});
