import { useEffect } from 'react';
import type { LinkRequest } from '../../electron/contract/links';
import type { Part } from '../../electron/contract/part';
import { isTyping } from '../app/use-shortcuts';

/** `D` opens the datasheet and `O` the part's page at Octopart, wherever on the part the focus is but in a text. */
export function usePartKeys(part: Part, onOpenLink: (request: LinkRequest) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
      if (isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const kind =
        key === 'd' && part.datasheet ? 'datasheet' : key === 'o' && part.links.octopart ? 'octopart' : null;
      if (!kind) return;
      // The grid would take the letter for the beginning of a seller's name.
      event.stopPropagation();
      event.preventDefault();
      onOpenLink({ kind, partId: part.id });
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [part, onOpenLink]);
}
