/** Joins the names that are given: a CSS module gives `undefined` for an unknown name. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
