import type { DigitsReading } from '../../../electron/shared/domain/bom/reading/finding';
import type { LimitedText } from '../../../electron/shared/domain/bom/reading/limit-text';
import type { ChosenReadings } from '../../../electron/shared/domain/bom/reading/trailing-digits';
import type { FillingLink, RefusedLink } from './use-deep-link';

/** The list that is being prepared. It stays while its panel is closed: a long list must not be lost. */
export interface ListDraft {
  readonly text: LimitedText;
  /** How the user has the numbers read that the text leaves open. */
  readonly readings: ChosenReadings;
}

/** The link that is on screen: in the box, or as what was searched for last. */
export interface OpenedLink {
  readonly link: FillingLink;
  readonly isSearched: boolean;
}

/** What is typed on the search screen, before and beside any request. */
export interface SearchForm {
  /** The text of the search box. */
  readonly text: string;
  /** Shown in place of the search status until the text changes. */
  readonly hint: string | null;
  readonly isListOpen: boolean;
  readonly list: ListDraft;
  readonly openedLink: OpenedLink | null;
  /** The last link from outside, where it could not be used. */
  readonly refusedLink: RefusedLink | null;
}

export type SearchFormEvent =
  | { readonly type: 'typed' | 'restored'; readonly text: string }
  | { readonly type: 'submitted'; readonly hint: string | null }
  | { readonly type: 'link-opened'; readonly link: FillingLink; readonly hint: string }
  | { readonly type: 'link-refused'; readonly link: RefusedLink }
  | {
      readonly type:
        | 'cleared'
        | 'link-dismissed'
        | 'list-opened'
        | 'list-closed'
        | 'list-submitted'
        | 'list-replaced';
    }
  | { readonly type: 'list-pasted' | 'list-changed'; readonly text: LimitedText }
  | { readonly type: 'reading-chosen'; readonly likely: DigitsReading; readonly reading: DigitsReading };

const emptyList: ListDraft = { text: { text: '', cut: null }, readings: {} };

export const emptyForm: SearchForm = {
  text: '',
  hint: null,
  isListOpen: false,
  list: emptyList,
  openedLink: null,
  refusedLink: null,
};

/** The link after `text` was typed: until it is searched for, the box must hold it unchanged. */
function typedOver({ openedLink }: SearchForm, text: string): OpenedLink | null {
  return openedLink?.isSearched || openedLink?.link.text === text ? openedLink : null;
}

/** The link after what is in the box was searched for. */
function searchedFor({ openedLink, text }: SearchForm): OpenedLink | null {
  return openedLink?.link.text === text ? { ...openedLink, isSearched: true } : null;
}

export function searchForm(form: SearchForm, event: SearchFormEvent): SearchForm {
  switch (event.type) {
    case 'typed':
      return { ...form, text: event.text, hint: null, openedLink: typedOver(form, event.text) };
    case 'restored':
      return { ...form, text: event.text, hint: null, openedLink: null };
    case 'cleared':
      return { ...form, text: '', hint: null, openedLink: null };
    case 'submitted':
      return {
        ...form,
        hint: event.hint,
        isListOpen: false,
        openedLink: searchedFor(form),
        refusedLink: null,
      };
    case 'link-opened': {
      const { link, hint } = event;
      return { ...form, text: link.text, hint, openedLink: { link, isSearched: false }, refusedLink: null };
    }
    case 'link-refused':
      return { ...form, hint: null, refusedLink: event.link };
    case 'link-dismissed':
      return { ...form, refusedLink: null };
    case 'list-opened':
      return { ...form, isListOpen: true };
    case 'list-closed':
      return { ...form, isListOpen: false };
    case 'list-submitted':
      // The rows will not be for what is in the box.
      return { ...form, text: '', hint: null, isListOpen: false, openedLink: null };
    case 'list-pasted':
      return { ...form, isListOpen: true, list: { text: event.text, readings: {} } };
    case 'list-changed':
      return { ...form, list: event.text.text === '' ? emptyList : { ...form.list, text: event.text } };
    case 'list-replaced':
      // What was chosen was about another text.
      return { ...form, list: { ...form.list, readings: {} } };
    case 'reading-chosen': {
      const readings = { ...form.list.readings, [event.likely]: event.reading };
      return { ...form, list: { ...form.list, readings } };
    }
  }
}
