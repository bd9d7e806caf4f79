/** The names that are there, in one text: a CSS module gives `undefined` for a name it does not know. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
