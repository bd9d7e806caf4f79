import { navigate } from '../app/route';
import { texts } from '../texts';

function searchBox(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>(`input[aria-label="${texts.search.label}"]`);
}

/** Shows Search and puts the caret into its box, the text selected: the next key starts a new part number. */
export function focusSearchBox(): void {
  navigate({ screen: 'search' });
  // The box may still be hidden: it shows with the next frame.
  requestAnimationFrame(() => {
    const box = searchBox();
    box?.focus();
    box?.select();
  });
}
