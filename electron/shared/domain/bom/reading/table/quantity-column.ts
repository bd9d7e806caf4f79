import { namedBoards } from './named-boards';

/** The preference of a name for several boards. */
const forSeveral = 3;
/** What a quantity column's name says beside the word: the lower, the likelier it is for one board. */
const preferences: readonly (readonly [number, RegExp])[] = [
  [0, /per|board|pcb|unit|each|\/\s?b/i],
  [forSeveral, /total|order|request|build|ext|batch/i],
  [2, /[2-9]\s*$/],
];
/** Stock, packs and minimum orders. */
const others = /avail|stock|backorder|moq|min\b|mult|spq|pack|supplier|price|(?:pcs|pieces)\s+req\b/i;

function preferenceOf(name: string): number {
  const boards = namedBoards(name);
  if (boards !== null) return boards === 1 ? 0 : forSeveral;
  return preferences.find(([, spelling]) => spelling.test(name))?.[0] ?? 1;
}

/** Of several columns that are named for quantities, the one for a board; null where none is. */
export function quantityColumn(columns: readonly number[], names: readonly string[]): number | null {
  const [best] = columns
    .filter((column) => !others.test(names[column] ?? ''))
    .map((column) => ({ column, preference: preferenceOf(names[column] ?? '') }))
    .sort((a, b) => a.preference - b.preference || a.column - b.column);
  return best?.column ?? null;
}
