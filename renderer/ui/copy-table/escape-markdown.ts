import { onOneLine } from './plain-table';

/** A text on one line without what Markdown would take for markup; a pipe would end a table's cell. */
export const escapeMarkdown = (text: string) =>
  onOneLine(text).replace(/[\\`*_<[\]|]/g, (found) => `\\${found}`);
