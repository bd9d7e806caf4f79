// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { maxListText } from '../../../../electron/shared/domain/bom/reading/limit-text';
import { listField, openList, panel, pasteIntoSearchBox, unknownNumbers } from './part-list-panel';
import { button, searchBox, showApp } from './show-app';

describe('a list pasted into the search box', () => {
  it('continues in the panel, with the cursor at its end', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await pasteIntoSearchBox(user, 'LM358\nNE555');
    expect([listField().selectionStart, listField().selectionEnd]).toEqual([11, 11]);
  });

  it('is cut at a line if it is too long, and the panel says so', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await pasteIntoSearchBox(user, unknownNumbers(30_000).join('\n'));
    const lines = listField().value.trimEnd().split('\n');
    expect(listField().value.length).toBeLessThanOrEqual(maxListText);
    expect(lines.at(-1)).toBe(unknownNumbers(1, lines.length - 1)[0]);
    const count = lines.length.toLocaleString('en-US');
    expect(panel().textContent).toContain(`Only the first ${count} of 30,000 lines fit here.`);
    button(`Look up the first 100 of ${count} part numbers`);
    fireEvent.change(listField(), { target: { value: `${listField().value}LM358` } });
    expect(listField().value.endsWith('LM358')).toBe(true);
    expect(panel().textContent).toContain('of 30,000 lines fit here.');
  });

  it('never reaches the box if it has megabytes, and the panel says that nothing was pasted', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await pasteIntoSearchBox(user, 'A'.repeat(5_000_000));
    expect(searchBox().value).toBe('');
    expect(listField().value).toBe('');
    expect(panel().textContent).toContain('is too long to fit here, so none of it was pasted.');
  });
});

describe('a text of megabytes pasted into the list', () => {
  it('fills the remaining room at the place of the paste', async () => {
    const { user } = await showApp({ source: 'nexar' });
    await openList(user, 'LM358\nNE555\n');
    await user.click(listField());
    listField().setSelectionRange(6, 6);
    await user.paste(unknownNumbers(30_000).join('\n'));
    const lines = listField().value.split('\n');
    expect(listField().value.length).toBeLessThanOrEqual(maxListText);
    expect([lines[0], lines[1], lines.at(-2)]).toEqual(['LM358', 'PN0000', 'NE555']);
    expect(panel().textContent).toContain('of 30,000 lines fit here.');
  });
});
