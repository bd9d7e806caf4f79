import { navigate } from '../../navigation/route';
import { texts } from '../../texts/texts';

let wanted = false;

/**
 * Shows Search with the caret in its box, the text selected: the next key starts a new part number. While another
 * screen is shown the box is hidden and takes no focus; the search screen then asks `searchBoxWasWanted`.
 */
export function focusSearchBox(): void {
  const box = document.querySelector<HTMLInputElement>(`input[aria-label="${texts.search.label}"]`);
  if (box && !box.closest('[hidden]')) {
    box.focus();
    box.select();
  } else {
    wanted = true;
    navigate({ screen: 'search' });
  }
}

/** Whether the search screen was opened for its box; asking forgets it. */
export function searchBoxWasWanted(): boolean {
  const was = wanted;
  wanted = false;
  return was;
}
