import { describe, expect, it } from 'vitest';
import {
  emptyForm,
  type SearchFormEvent,
  searchForm,
} from '../../../../../renderer/features/search/search-form';

const stateAfter = (...events: SearchFormEvent[]) => events.reduce(searchForm, emptyForm);
const pasted = (text: string) => ({ type: 'list-pasted', text: { text, cut: null } }) as const;
const chosen = { type: 'reading-chosen', likely: 'whole', reading: 'quantity' } as const;

const link = {
  kind: 'part',
  text: 'LM358',
  manufacturer: null,
  quantity: 87,
  isQuantityIgnored: false,
} as const;
const linkOpened = { type: 'link-opened', link, hint: 'Opened from a link' } as const;
const typed = (text: string) => ({ type: 'typed', text }) as const;
const submitted = { type: 'submitted', hint: null } as const;

describe('searchForm', () => {
  it('knows a link for as long as it is in the box, or is what was searched for last', () => {
    expect(stateAfter(linkOpened).openedLink).toEqual({ link, isSearched: false });
    expect(stateAfter(linkOpened, typed('LM35')).openedLink).toBeNull();
    const searched = stateAfter(linkOpened, typed('LM358'), submitted);
    expect(searched.openedLink).toEqual({ link, isSearched: true });
    const typing = searchForm(searched, typed('TL0'));
    expect(typing.openedLink).toEqual({ link, isSearched: true });
    expect(searchForm(typing, submitted).openedLink).toBeNull();
    for (const event of [{ type: 'restored', text: 'LM358' }, { type: 'list-submitted' }] as const)
      expect(searchForm(searched, event).openedLink).toBeNull();
  });

  it('shows the hint of a link until the text changes', () => {
    const opened = stateAfter(linkOpened);
    expect(opened).toMatchObject({ text: 'LM358', hint: 'Opened from a link' });
    expect(searchForm(opened, { type: 'typed', text: 'LM3' })).toMatchObject({ text: 'LM3', hint: null });
  });

  it('keeps a list and its readings while the panel is closed', () => {
    const list = stateAfter(pasted('LM358,115'), chosen, { type: 'list-closed' }, { type: 'list-opened' });
    expect(list.isListOpen).toBe(true);
    expect(list.list).toEqual({ text: { text: 'LM358,115', cut: null }, readings: { whole: 'quantity' } });
  });

  it('drops the readings with the text that they were about', () => {
    expect(stateAfter(pasted('LM358,115'), chosen, pasted('NE555,5')).list.readings).toEqual({});
    expect(stateAfter(pasted('LM358,115'), chosen, { type: 'list-replaced' }).list.readings).toEqual({});
    const emptied = { type: 'list-changed', text: { text: '', cut: null } } as const;
    expect(stateAfter(pasted('LM358,115'), chosen, emptied).list.readings).toEqual({});
  });

  it('closes the panel and dismisses a refused link when a text is submitted', () => {
    const link = { kind: 'refused', reason: 'no-part-number', address: 'parts-lookup://search' } as const;
    const refused = stateAfter({ type: 'link-refused', link }, { type: 'list-opened' });
    expect(searchForm(refused, { type: 'submitted', hint: null })).toMatchObject({
      isListOpen: false,
      refusedLink: null,
    });
  });
});
