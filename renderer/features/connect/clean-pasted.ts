/** A pasted credential without white space, which neither ID nor secret contains, and without quotes around it. */
export function cleanPasted(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/gu, '').replace(/^["'`“”‘’«»]+|["'`“”‘’«»,;]+$/gu, '');
}
