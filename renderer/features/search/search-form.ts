import type { DigitsReading } from '../../../electron/shared/domain/bom/reading/finding';
import type { LimitedText } from '../../../electron/shared/domain/bom/reading/limit-text';
import type { ChosenReadings } from '../../../electron/shared/domain/bom/reading/trailing-digits';
import type { RefusedLink } from './use-deep-link';

/** The list that is being prepared. It stays while its panel is closed: a long list must not be lost. */
export interface ListDraft {
  readonly text: LimitedText;
  /** How the user has the numbers read that the text leaves open. */
  readonly readings: ChosenReadings;
}

/** What is typed on the search screen, before and beside any request. */
export interface SearchForm {
  /** The text of the search box. */
  readonly text: string;
  /** Shown in place of the search status until the text changes. */
  readonly hint: string | null;
  readonly isListOpen: boolean;
  readonly list: ListDraft;
  /** The last link from outside, where it could not be used. */
  readonly refusedLink: RefusedLink | null;
}

export type SearchFormEvent =
  | { readonly type: 'typed' | 'restored'; readonly text: string }
  | { readonly type: 'submitted'; readonly hint: string | null }
  | { readonly type: 'link-opened'; readonly text: string; readonly hint: string }
  | { readonly type: 'link-refused'; readonly link: RefusedLink }
  | { readonly type: 'link-dismissed' | 'list-opened' | 'list-closed' | 'list-submitted' | 'list-replaced' }
  | { readonly type: 'list-pasted' | 'list-changed'; readonly text: LimitedText }
  | { readonly type: 'reading-chosen'; readonly likely: DigitsReading; readonly reading: DigitsReading };

const emptyList: ListDraft = { text: { text: '', cut: null }, readings: {} };

export const emptyForm: SearchForm = {
  text: '',
  hint: null,
  isListOpen: false,
  list: emptyList,
  refusedLink: null,
};

export function searchForm(form: SearchForm, event: SearchFormEvent): SearchForm {
  switch (event.type) {
    case 'typed':
    case 'restored':
      return { ...form, text: event.text, hint: null };
    case 'submitted':
      return { ...form, hint: event.hint, isListOpen: false, refusedLink: null };
    case 'link-opened':
      return { ...form, text: event.text, hint: event.hint, refusedLink: null };
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
      return { ...form, text: '', hint: null, isListOpen: false };
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
