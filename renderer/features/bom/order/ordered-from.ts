import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';

/** A distributor from which lines are bought. */
export interface OrderedFrom {
  readonly id: string;
  readonly name: string;
  readonly lines: number;
}

/** The one with the most lines first. */
export function distributorsOf(lines: readonly BomLine[]): OrderedFrom[] {
  const found = new Map<string, OrderedFrom>();
  for (const { order } of lines) {
    if (!order) continue;
    const { id, name } = order.distributor;
    found.set(id, { id, name, lines: (found.get(id)?.lines ?? 0) + 1 });
  }
  return [...found.values()].sort((one, other) => other.lines - one.lines);
}
