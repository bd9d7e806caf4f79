// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FakeBackEnd } from '../../../fake-back-end/fake-back-end';
import { timedOut } from '../../../fake-back-end/fake-network';
import { startBackEnd } from './running-back-ends';
import { button, findButton, findHeading, heading, queryButton, requestsOf, showPage } from './show-app';

const section = () => screen.getByRole('region', { name: 'Similar parts' });
const showButton = () => button(/^Show similar parts/);
const findTable = () => screen.findByRole('table', { name: 'Similar parts' });

/** Opens the first part that a search for LM358 has found. */
async function openPart(source: 'nexar' | 'sample') {
  const back = await startBackEnd({ source });
  const answer = await back.parts.search({ callId: 'search', text: 'LM358', start: 0 });
  const partId = answer.ok ? (answer.value.rows[0]?.id ?? '') : '';
  const user = await showPage(back, `#/part/${partId}`);
  await findButton(/^Show similar parts/);
  return { back, user, partId };
}

const lookups = (back: FakeBackEnd) => requestsOf(back, 'similarParts');

describe('similar parts', () => {
  it('are requested only by a button that states its cost', async () => {
    const { back, user, partId } = await openPart('nexar');
    expect(lookups(back)).toEqual([]);
    expect(showButton().textContent).toContain('Show similar parts · 1 part, plus up to 1 per result');
    await user.click(showButton());
    await findTable();
    expect(lookups(back)).toEqual([{ partId, costShown: true }]);
    expect(section().textContent).toMatch(/Used up to \d+ parts\./);
    expect(document.activeElement).toBe(heading('Similar parts'));
  });

  it('are led to by a key that spends nothing until it is pressed on the button', async () => {
    const { back, user } = await openPart('nexar');
    await user.keyboard('a');
    expect(document.activeElement).toBe(showButton());
    expect(lookups(back)).toEqual([]);
    await user.keyboard('a');
    await findTable();
    expect(lookups(back)).toHaveLength(1);
  });

  it('are hidden and shown again for free', async () => {
    const { back, user } = await openPart('sample');
    expect(showButton().textContent).toContain('free with sample data');
    await user.keyboard('a');
    await findTable();
    await user.click(button(/^Hide similar parts/));
    expect(screen.queryByRole('region', { name: 'Similar parts' })).toBeNull();
    await user.keyboard('a');
    await findTable();
    expect(lookups(back)).toHaveLength(1);
  });

  it('are compared with the part: package, price at the quantity, and what they state differently', async () => {
    const { user } = await openPart('sample');
    await user.click(showButton());
    const table = await findTable();
    const names = within(table).getAllByRole('columnheader');
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Part number',
      'Manufacturer',
      'Package',
      'Differs in',
      'Lifecycle',
      'Stock',
      'Unit @ 1',
      'Δ price',
    ]);
    const rows = within(table).getAllByRole('row').slice(1);
    await waitFor(() => expect(rows.every((each) => each.children[3]?.textContent !== '')).toBe(true));
    const priced = rows.filter(({ children }) => children[6]?.getAttribute('data-value'));
    expect(priced.length).toBeGreaterThan(0);
    for (const { children } of priced) expect(children[7]?.textContent).toMatch(/^[+−]?\d+ %$/);
  });

  it('lead to their parts, and from there back to this part, where they are still listed', async () => {
    const { back, user, partId } = await openPart('nexar');
    await user.click(showButton());
    const [first] = within(await findTable()).getAllByRole('link');
    if (!first) throw new Error('There is no similar part');
    const mpn = first.textContent ?? '';
    window.location.hash = first.getAttribute('href') ?? '';
    await findHeading(mpn);
    window.location.hash = `#/part/${partId}`;
    await findTable();
    expect(lookups(back)).toHaveLength(1);
  });

  it('show a failure with a button, and appear when tried again', async () => {
    const { back, user } = await openPart('nexar');
    const recover = back.network.intercept('SimilarParts', timedOut);
    await user.click(showButton());
    await within(section()).findByRole('alert');
    expect(section().textContent).toContain('Nexar didn’t answer in time.');
    recover();
    await user.click(within(section()).getByRole('button', { name: /^Try again/ }));
    await findTable();
  });

  it('name a plan that lacks them, without an offer to try again', async () => {
    const { back, user } = await openPart('nexar');
    back.nexar.control.gate(['similarParts']);
    await user.click(showButton());
    const alert = await within(section()).findByRole('alert');
    expect(alert.textContent).toBe('Similar parts are not in your Nexar plan.');
    expect(queryButton(/^Try again/)).toBeNull();
  });
});
