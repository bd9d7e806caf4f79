import { shell } from 'electron';

/** The only call that opens the system's browser; link-opener.ts decides what reaches it. */
export async function openInBrowser(href: string): Promise<void> {
  await shell.openExternal(href);
}
