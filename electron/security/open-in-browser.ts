import { shell } from 'electron';

/** The one call of the system's browser; link-opener.ts decides what reaches it. */
export async function openInBrowser(href: string): Promise<void> {
  await shell.openExternal(href);
}
