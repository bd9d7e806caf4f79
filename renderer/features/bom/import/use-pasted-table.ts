import { useEffect, useEffectEvent } from 'react';
import { isDialogOpen } from '../../../ui/hotkeys';

const isTextField = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Calls `onTable` with a text that is pasted outside of text fields. */
export function usePastedTable(onTable: (text: string) => void): void {
  const take = useEffectEvent(onTable);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      if (isTextField(event.target) || isDialogOpen()) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      take(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
