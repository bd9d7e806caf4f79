// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { dropFile, showBoms, status, table } from './dropped-bom';
import { findButton } from './show-app';

it('puts a row back that was left out', async () => {
  const { user } = await showBoms();
  dropFile('a.csv', table);
  await user.click(await findButton('Show'));
  const left = within(screen.getByRole('table', { name: 'Rows left out' }));
  const before = status();
  await user.click(left.getAllByRole('button', { name: /^Put back row/ }).at(-1) as HTMLElement);
  await waitFor(() => expect(status()).not.toBe(before));
});

it('shows more of the rows that were left out, and puts back any of them', async () => {
  const { user } = await showBoms();
  const sections = Array.from({ length: 119 }, (_, index) => `Section ${index + 1};;;;;`);
  dropFile('sections.csv', [table, ...sections, 'R7;1;10k;RC0603FR-0711KL;Yageo;'].join('\n'));
  await user.click(await findButton('Show'));
  expect(screen.getAllByText('Put back')).toHaveLength(101);
  await user.click(screen.getByText('Show 20 more'));
  expect(screen.getAllByText('Put back')).toHaveLength(121);
  expect(screen.queryByText(/^Show \d/)).toBeNull();
  await user.click(screen.getByText('Section 119').closest('tr')?.querySelector('button') as HTMLElement);
  await waitFor(() => expect(status()).toMatch(/^6 lines/));
});

it('does not call the header a row that was left out', async () => {
  await showBoms();
  dropFile('a.csv', table.replace(/\nTotal.*/, ''));
  await findButton('Edit columns');
  expect(screen.queryByText(/left out/)).toBeNull();
});
