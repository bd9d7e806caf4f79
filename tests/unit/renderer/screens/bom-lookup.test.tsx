// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { documentLine, foundAs, readLine } from '../../electron/features/bom/bom-builders';
import { startBackEnd } from './running-back-ends';
import { button, fill, findButton, queryButton, requestsOf, type ShownApp, showPage } from './show-app';
import { lineCell, lineRows, storeBom, totals } from './stored-bom';

/** A BOM that nobody has looked up, of these numbers. */
async function openNew(source: 'sample' | 'nexar', ...numbers: readonly string[]): Promise<ShownApp> {
  const back = await startBackEnd({ source });
  const lines = numbers.map((partNumber, at) =>
    documentLine(at + 1, {
      read: readLine({ references: [`U${at + 1}`], parts: [{ partNumber, manufacturer: null }] }),
    }),
  );
  const bomId = await storeBom(back, lines);
  const user = await showPage(back, `#/bom/${bomId}`);
  await screen.findByRole('grid', { name: 'BOM lines' });
  return { back, user };
}

const match = (line: number) => lineCell(line, 'Match').textContent;
const panel = () => within(screen.getByRole('region', { name: /^Line/ }));

it('looks up what has not been by a press that says the most it can cost', async () => {
  const { user, back } = await openNew('nexar', 'LM358', 'NE555P', 'NO-SUCH-PART');
  await user.click(button('Look up 3 lines up to 3 parts'));
  await waitFor(() => expect(match(2)).toBe('Not found'));
  expect(match(0)).toMatch(/^Exact/);
  expect(totals().textContent).toMatch(/2 of 3 lines priced/);
  expect(requestsOf(back, 'lookUpBom')).toMatchObject([{ which: 'missing', costShown: true }]);
  await waitFor(() => expect(queryButton(/^Look up/)).toBeNull());
});

it('shows no totals before there are prices', async () => {
  const { user } = await openNew('sample', 'LM358');
  await fill(user, screen.getByRole('textbox', { name: 'Boards' }), '10, 50');
  await waitFor(() => expect(lineCell(0, 'Line total · 50').textContent).toBe('—'));
  expect(totals().textContent).toBe('No prices yet0 of 1 line priced');
  await user.click(button(/^Look up 1 line/));
  await waitFor(() => expect(totals().textContent).toMatch(/For 50/));
});

it('settles a line that needs review by a digit, once, and takes that back', async () => {
  const { user, back } = await openNew('sample', 'LM358DX');
  await user.click(button(/^Look up 1 line/));
  await waitFor(() => expect(match(0)).not.toMatch(/^Not looked up/));
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(panel().getAllByRole('button', { name: /^Use this/ })[0]).toBeDefined());
  act(() => lineRows()[0]?.focus());
  await user.keyboard('1');
  await waitFor(() => expect(match(0)).toMatch(/^Chosen/));
  // Its candidates are shown no longer, and no digit decides anew.
  expect(panel().queryByRole('button', { name: /^Use this/ })).toBeNull();
  await user.keyboard('2');
  expect(requestsOf(back, 'chooseCandidate')).toHaveLength(1);
  await user.keyboard('c');
  await waitFor(() => expect(panel().getAllByRole('button', { name: /^Use this/ })[0]).toBeDefined());
  // The one in use is chosen already.
  await user.keyboard('1');
  expect(requestsOf(back, 'chooseCandidate')).toHaveLength(1);
  await user.click(panel().getByRole('button', { name: 'Undo choice' }));
  await waitFor(() => expect(match(0)).not.toMatch(/^Chosen/));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: /^Line/ })).toBeNull();
});

it('goes on in the row of a line whose part was chosen by a button', async () => {
  const { user } = await openNew('sample', 'LM358DX');
  await user.click(button(/^Look up 1 line/));
  await waitFor(() => expect(match(0)).not.toMatch(/^Not looked up/));
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  await waitFor(() => expect(panel().getAllByRole('button', { name: /^Use this/ })[0]).toBeDefined());
  act(() =>
    panel()
      .getAllByRole('button', { name: /^Use this/ })[0]
      ?.focus(),
  );
  await user.keyboard('{Enter}');
  await waitFor(() => expect(match(0)).toMatch(/^Chosen/));
  expect(document.activeElement).toBe(lineRows()[0]);
});

it('shows candidates of real parts after a press that says what they can cost', async () => {
  const { user, back } = await openNew('nexar', 'LM358DX');
  await user.click(button(/^Look up 1 line/));
  await waitFor(() => expect(match(0)).not.toMatch(/^Not looked up/));
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  expect(requestsOf(back, 'bomCandidates')).toEqual([]);
  // The likely part is shown at no cost.
  expect(panel().getByRole('region', { name: 'Likely part' })).toBeDefined();
  await user.click(await findButton('See candidates up to 5 parts'));
  const candidates = () => within(panel().getByRole('list', { name: 'Candidates' }));
  await waitFor(() =>
    expect(document.activeElement).toBe(candidates().getAllByRole('button', { name: /^Use this/ })[0]),
  );
});

it('shows what is in doubt about a line, and settles it by the references or by a press', async () => {
  const back = await startBackEnd({ source: 'sample' });
  const doubts = [{ kind: 'quantity-differs', written: 3, references: 2 }, { kind: 'zeros-lost' }] as const;
  const parts = [{ partNumber: '100047', manufacturer: null }];
  const read = readLine({ references: ['U1', 'U2'], quantity: 3, parts, doubts });
  const bomId = await storeBom(back, [documentLine(1, { read })]);
  const user = await showPage(back, `#/bom/${bomId}`);
  await screen.findByRole('grid', { name: 'BOM lines' });
  expect(lineCell(0, 'Match').getAttribute('aria-label')).toBe('Not looked up, To check');
  expect(lineCell(0, 'Match').title).toContain('Quantity 3, but 2 references');
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  await user.click(panel().getByRole('button', { name: 'Use 2 per board' }));
  await waitFor(() => expect(lineCell(0, 'Quantity').textContent).toBe('2'));
  expect(panel().queryByText(/but 2 references/)).toBeNull();
  await user.click(panel().getByRole('button', { name: 'Looks right' }));
  await waitFor(() => expect(match(0)).toBe('Not looked up'));
});

it('locks an offer, corrects a part number and keeps a note', async () => {
  const { user } = await openNew('sample', 'LM358');
  await user.click(button(/^Look up/));
  await waitFor(() => expect(match(0)).toMatch(/^Exact/));
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  const locks = () => panel().findAllByRole('button', { name: /^Lock to/ });
  expect(await locks()).toHaveLength(8);
  // Any offer can be locked, not the cheapest ones alone.
  await user.click(panel().getByRole('button', { name: /^Show all \d+$/ }));
  expect((await locks()).length).toBeGreaterThan(8);
  expect(panel().queryByRole('button', { name: /^Show all/ })).toBeNull();
  await user.click((await locks()).at(-1) as HTMLElement);
  await screen.findByRole('img', { name: 'Locked to this offer' });
  panel().getByText(/^\d+ more without a price in [A-Z]{3}$/);
  // The one in use is among the first few.
  await user.click(panel().getByRole('button', { name: 'Close details' }));
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  await panel().findByRole('button', { name: /^Unlock/ });
  expect(await locks()).toHaveLength(8);
  await fill(user, panel().getByRole('textbox', { name: 'Note' }), 'Ask Jan');
  await user.tab();
  await fill(user, panel().getByRole('textbox', { name: 'Part number' }), 'NE555P');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(match(0)).toBe('Not looked up'));
  expect(panel().getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' }).value).toBe('Ask Jan');
  panel().getByText(/^In your file: LM358\b/);
});

it('takes the attrition and the minimum of a line from the BOM, each until the line has its own', async () => {
  const { user, back } = await openNew('sample', 'LM358');
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  const least = () => panel().getByRole<HTMLInputElement>('spinbutton', { name: 'Line minimum' });
  await fill(user, panel().getByRole('spinbutton', { name: 'Line attrition' }), '50');
  const follow = await panel().findByRole('button', { name: 'Use the BOM’s attrition, 0%' });
  expect(panel().queryByRole('button', { name: /^Use the BOM’s minimum/ })).toBeNull();
  await fill(user, screen.getByRole('spinbutton', { name: 'Min. per line' }), '9');
  await waitFor(() => expect(least().value).toBe('9'));
  await user.click(follow);
  await waitFor(() => expect(panel().queryByRole('button', { name: /^Use the BOM’s/ })).toBeNull());
  expect(requestsOf(back, 'changeBomLines')).toMatchObject([
    { patch: { attritionPercent: '50' } },
    { patch: { attritionPercent: null } },
  ]);
});

it('says why a lookup stopped, and tries failed lines again by a press of their own', async () => {
  const { user, back } = await openNew('nexar', 'LM358', 'NE555P');
  back.nexar.control.setPartLimit(0);
  await user.click(button(/^Look up 2 lines/));
  await findButton('Retry failed lines');
  await waitFor(() => expect(queryButton('Pause')).toBeNull());
  back.nexar.control.setPartLimit(null);
  await user.click(button('Retry failed lines'));
  await waitFor(() => expect(match(0)).toMatch(/^Exact/));
  expect(requestsOf(back, 'lookUpBom')).toMatchObject([{ which: 'missing' }, { which: 'failed' }]);
});

it('looks up alternates by a press of their own, once the user wants them, and locks their offers', async () => {
  const back = await startBackEnd({ source: 'nexar' });
  const parts = ['LM358', 'NE555P'].map((partNumber) => ({ partNumber, manufacturer: null }));
  const bomId = await storeBom(back, [documentLine(1, { read: readLine({ references: ['U1'], parts }) })]);
  const user = await showPage(back, `#/bom/${bomId}`);
  await user.click(await findButton('Look up 1 line up to 1 part'));
  await waitFor(() => expect(match(0)).toMatch(/^Exact/));
  await back.parts.changeBom({ bomId, held: null, change: { useAlternates: true } });
  // The page, which has not made the change itself, hears of this one.
  await back.parts.renameBom({ bomId, name: 'Renamed' });
  await user.click(await findButton('Look up alternates up to 1 part'));
  await waitFor(() => expect(queryButton(/^Look up/)).toBeNull());
  expect(requestsOf(back, 'lookUpBom')).toHaveLength(2);
  act(() => lineRows()[0]?.focus());
  await user.keyboard('{Enter}');
  const offers = within(await panel().findByRole('table', { name: 'Offers for NE555P, an alternate' }));
  await user.click(offers.getAllByRole('button', { name: /^Lock to/ })[0] as HTMLElement);
  await waitFor(() => expect(lineCell(0, 'Distributor').querySelector('[role=img]')).not.toBeNull());
  await offers.findByRole('button', { name: /^Unlock/ });
});

it('resumes what an earlier run of the app has left by a press that says the most it can cost', async () => {
  const back = await startBackEnd({ source: 'nexar' });
  const asked = { partNumber: 'LM358', manufacturer: null };
  const lookup = { state: 'waiting', batch: 50, known: null } as const;
  const line = documentLine(1, {
    read: readLine({ references: ['U1'], parts: [asked] }),
    outcome: { asked, source: 'nexar', lookup },
  });
  const user = await showPage(back, `#/bom/${await storeBom(back, [line], {}, { of: 3, partsSpent: 2 })}`);
  await user.click(await findButton('Resume up to 1 part'));
  await waitFor(() => expect(match(0)).toMatch(/^Exact/));
});

it('refreshes prices that have not expired by a press that says the most it can cost', async () => {
  const { user, back } = await openNew('nexar', 'LM358', 'NO-SUCH-PART');
  await user.click(button(/^Look up 2 lines/));
  await waitFor(() => expect(match(0)).toMatch(/^Exact/));
  await user.click(await findButton('Refresh prices up to 1 part'));
  await waitFor(() => expect(requestsOf(back, 'lookUpBom')).toHaveLength(2));
  await findButton('Refresh prices up to 1 part');
  expect(requestsOf(back, 'lookUpBom')).toMatchObject([{ which: 'missing' }, { which: 'found' }]);
  expect(match(0)).toMatch(/^Exact/);
});

it('says in the totals that prices have expired, and refreshes them by a press that says the most it can cost', async () => {
  const back = await startBackEnd({ source: 'nexar' });
  const asked = { partNumber: 'LM358', manufacturer: 'Texas Instruments' };
  const line = documentLine(1, {
    read: readLine({ parts: [asked] }),
    outcome: { ...foundAs('1', asked), source: 'nexar' },
  });
  const user = await showPage(back, `#/bom/${await storeBom(back, [line])}`);
  await waitFor(() =>
    expect(totals().textContent).toMatch(/^Prices expired · Refresh 1 line · up to 1 part/),
  );
  await user.click(button('Look up expired prices: Refresh 1 line · up to 1 part'));
  await waitFor(() => expect(totals().textContent).toMatch(/1 of 1 line priced/));
  expect(requestsOf(back, 'lookUpBom')).toMatchObject([{ which: 'expired', costShown: true }]);
});
