import { useEffect, useEffectEvent } from 'react';
import type { LinkRequest } from '../../../electron/shared/contract/links';
import type { Part } from '../../../electron/shared/contract/part';
import { hotkeyOf } from '../../ui/hotkeys';

/** The letters that open a link wherever the focus is but in a text, as far as the part has it. */
export function usePartKeys(part: Part, onOpenLink: (request: LinkRequest) => void): void {
  const onHotkey = useEffectEvent((event: KeyboardEvent) => {
    const kind = event.repeat ? null : hotkeyOf(event);
    if (kind !== 'datasheet' && kind !== 'octopart' && kind !== 'manufacturer') return;
    if (kind === 'datasheet' ? !part.datasheet : !part.links[kind]) return;
    event.preventDefault();
    onOpenLink({ kind, partId: part.id });
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onHotkey(event);
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
