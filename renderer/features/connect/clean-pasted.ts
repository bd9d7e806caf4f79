/** What a paste brings along is taken off: white space anywhere (neither ID nor secret holds any) and quotes around. */
export function cleanPasted(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/gu, '').replace(/^["'`“”‘’«»]+|["'`“”‘’«»,;]+$/gu, '');
}
