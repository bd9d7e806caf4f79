/** What a quantity column's name says beside the word: the lower, the likelier it is for one board. */
const preferences: readonly (readonly [number, RegExp])[] = [
  [0, /per|board|pcb|unit|each|\/\s?b/i],
  [3, /total|order|request|build|ext|batch/i],
  [2, /[2-9]\s*$/],
];
/** Stock, packs and minimum orders. */
const others = /avail|stock|backorder|moq|min\b|mult|spq|pack|supplier|price|req\b/i;

/** Of several columns that are named for quantities, the one for a board; null where none is. */
export function quantityColumn(columns: readonly number[], names: readonly string[]): number | null {
  const preferenceOf = (name: string) => preferences.find(([, spelling]) => spelling.test(name))?.[0] ?? 1;
  const [best] = columns
    .filter((column) => !others.test(names[column] ?? ''))
    .map((column) => ({ column, preference: preferenceOf(names[column] ?? '') }))
    .sort((a, b) => a.preference - b.preference || a.column - b.column);
  return best?.column ?? null;
}
