export interface JoinedReferences {
  readonly text: string;
  /** How many references did not fit. */
  readonly omitted: number;
}

/**
 * References as one text of at most `maxLength` characters. What does not fit is left out whole: half a reference would
 * name another place on the board. Never a range, in which nobody finds a single reference.
 */
export function joinReferences(
  references: readonly string[],
  separator: string,
  maxLength: number | null,
): JoinedReferences {
  const all = references.join(separator);
  if (maxLength === null || all.length <= maxLength) return { text: all, omitted: 0 };
  let text = '';
  let count = 0;
  for (const reference of references) {
    const longer = count === 0 ? reference : text + separator + reference;
    if (longer.length > maxLength) break;
    text = longer;
    count += 1;
  }
  return { text, omitted: references.length - count };
}
