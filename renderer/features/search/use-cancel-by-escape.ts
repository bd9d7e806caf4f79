import { useEffect, useEffectEvent } from 'react';
import { isDialogOpen } from '../../ui/hotkeys';

/** Escape calls `cancel` while `isCancellable`, wherever the focus is; a dialog takes it first. */
export function useCancelByEscape(isCancellable: boolean, cancel: () => void): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isDialogOpen()) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  });
  useEffect(() => {
    if (!isCancellable) return;
    // In the capture phase: the search field would take Escape as "clear the text".
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, [isCancellable]);
}
