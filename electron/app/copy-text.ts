import { clipboard } from 'electron';

/** SECURITY: main writes to the clipboard, and never reads it. */
export const copyText = async (text: string): Promise<void> => clipboard.writeText(text);
