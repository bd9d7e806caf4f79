import { useEffect, useEffectEvent } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { hotkeyOf } from '../../ui/hotkeys';

interface Actions {
  openLink(request: LinkRequest): void;
  showSimilar(): void;
}

/** The letters that open a link, as far as the part has it, or show similar parts, wherever the focus is but in a text. */
export function usePartKeys(part: Part, { openLink, showSimilar }: Actions): void {
  const onHotkey = useEffectEvent((event: KeyboardEvent) => {
    const key = event.repeat ? null : hotkeyOf(event);
    if (key === 'similar') showSimilar();
    else if (key === 'datasheet' && part.datasheet) openLink({ kind: key, partId: part.id });
    else if ((key === 'octopart' || key === 'manufacturer') && part.links[key])
      openLink({ kind: key, partId: part.id });
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onHotkey(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
