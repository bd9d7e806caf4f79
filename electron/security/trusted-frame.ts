import type { IpcMainInvokeEvent, WebContents } from 'electron';

/**
 * Whether a call comes from the main frame of `expected` while it shows a page of `origin`. SECURITY: the frame is
 * compared, not only the WebContents, which subframes share; a frame that is gone is null, and denied.
 */
export function isTrustedFrame(
  event: IpcMainInvokeEvent,
  expected: WebContents | null,
  origin: string,
): boolean {
  const frame = event.senderFrame;
  if (!frame || !expected || expected.isDestroyed()) return false;
  return event.sender === expected && frame === event.sender.mainFrame && frame.origin === origin;
}
