/** Where a key leads among the labels of a menu, from the entry at `at`; null for keys that lead nowhere. */
export function nextEntry(labels: readonly string[], at: number, key: string): number | null {
  const { length } = labels;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default: {
      if (key.length !== 1) return null;
      // A letter leads to the next entry that begins with it.
      const after = labels.map((_, step) => (at + 1 + step) % length);
      return after.find((index) => labels[index]?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
    }
  }
}
