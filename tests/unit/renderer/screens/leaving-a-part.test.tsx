// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openPart, quantityField } from './open-part';
import { fill, findHeading, requestsOf, row, rows } from './show-app';

const focusedName = () => document.activeElement?.getAttribute('aria-label');

describe('leaving a part', () => {
  it('shows the results as they were after Escape, with the focus on the opened row', async () => {
    const { back, user } = await openPart('LM358');
    const partId = (requestsOf(back, 'part') as { partId: string }[])[0]?.partId;
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement?.getAttribute('data-key')).toBe(partId));
    expect(rows()).toHaveLength(10);
    expect(requestsOf(back, 'search')).toEqual([{ text: 'LM358', start: 0 }]);
    expect(requestsOf(back, 'part')).toEqual([{ partId }]);
  });

  it('keeps the quantity for the next part', async () => {
    const { back, user } = await openPart('LM358');
    await fill(user, quantityField(), '250');
    await user.keyboard('{Escape}');
    await screen.findByRole('grid', { name: 'Results' });
    await user.click(row(1));
    await waitFor(() => expect(quantityField().value).toBe('250'));
    expect(requestsOf(back, 'search')).toHaveLength(1);
  });

  it('leads to the search box after "/" or the menu’s command', async () => {
    const { back, user } = await openPart('LM358');
    await user.keyboard('/');
    await waitFor(() => expect(focusedName()).toBe('Part number'));
    act(() => back.sendToPage('command', 'show-settings'));
    await findHeading('Settings');
    act(() => back.sendToPage('command', 'focus-search'));
    await waitFor(() => expect(focusedName()).toBe('Part number'));
  });
});
