// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { partRegion } from './open-part';
import { findHeading, row, searchAndWait, showApp } from './show-app';

it('names the other manufacturers of a part number, as the search has found them', async () => {
  const { user } = await showApp({ source: 'sample' });
  await searchAndWait(user, 'LM358');
  await user.click(row(0));
  await findHeading('LM358');
  const heading = await within(partRegion()).findByRole('heading', {
    name: 'Other manufacturers of LM358',
  });
  const list = heading.nextElementSibling;
  const links = within(list as HTMLElement).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toContain('STMicroelectronics');
  expect(links.map(({ textContent }) => textContent)).not.toContain('Texas Instruments');
});

it('says that a part is discouraged, since when, and offers similar ones there', async () => {
  const { user } = await showApp({ source: 'sample' });
  await searchAndWait(user, 'LM741CN');
  await user.click(row(1));
  await findHeading('LM741CN');
  const bar = screen.getByText('Obsolete', { selector: 'strong' }).parentElement;
  expect(bar?.textContent).toMatch(/^Obsolete \(status from .+\)\.$/);
  await within(bar?.parentElement as HTMLElement).findByRole('button', { name: /^Show similar parts/ });
  expect(screen.getAllByRole('button', { name: /^Show similar parts/ })).toHaveLength(1);
});
