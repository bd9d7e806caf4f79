// @vitest-environment happy-dom
import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { button, groups, row, rows, searchAndWait, searchBox, showApp } from './show-app';

const exact = 'Exact match5 manufacturers make a part called LM358. Check the manufacturer.';

async function showGroups() {
  const { user } = await showApp({ source: 'sample' });
  await searchAndWait(user, 'LM358');
  expect(groups()).toEqual([exact, 'Starts with LM3585']);
  return user;
}

it('A group is folded and unfolded by its heading, by pointer and by keyboard', async () => {
  const user = await showGroups();
  expect(rows()).toHaveLength(10);
  const heading = button(/^Exact match/);
  await user.click(heading);
  expect(heading.getAttribute('aria-expanded')).toBe('false');
  expect(rows()).toHaveLength(5);
  expect(groups()).toEqual(['Starts with LM3585']);
  heading.focus();
  await user.keyboard('{Enter}');
  expect(heading.getAttribute('aria-expanded')).toBe('true');
  expect(rows()).toHaveLength(10);
});

it('The arrow keys pass over headings, and what is folded away is not selected', async () => {
  const user = await showGroups();
  act(() => row(4).focus());
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(row(5));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(row(4));
  await user.click(button(/^Starts with/));
  act(() => row(0).focus());
  await user.keyboard('{Control>}a{/Control}');
  expect(rows().filter((each) => each.getAttribute('aria-selected') === 'true')).toHaveLength(5);
});

it('Sorting stays within the groups', async () => {
  const user = await showGroups();
  const before = new Set(
    rows()
      .slice(0, 5)
      .map(({ textContent }) => textContent),
  );
  const header = document.querySelector<HTMLElement>('th[data-column="total"]');
  if (!header) throw new Error('No column of totals');
  await user.click(header);
  expect(header.getAttribute('aria-label')).toBe('Total @ 1');
  expect(header.getAttribute('aria-sort')).toBe('ascending');
  expect(
    new Set(
      rows()
        .slice(0, 5)
        .map(({ textContent }) => textContent),
    ),
  ).toEqual(before);
  const totals = rows().map((each) =>
    Number(
      [...each.querySelectorAll('[data-value]')][2]?.getAttribute('data-value') ?? Number.POSITIVE_INFINITY,
    ),
  );
  for (const group of [totals.slice(0, 5), totals.slice(5)]) {
    expect(group).toEqual(group.toSorted((one, other) => one - other));
  }
});

it('A search again shows all groups', async () => {
  const user = await showGroups();
  await user.click(button(/^Exact match/));
  await searchAndWait(user, 'NE555');
  expect(searchBox().value).toBe('NE555');
  await waitFor(() => expect(groups()[0]).toMatch(/^Exact match/));
});
