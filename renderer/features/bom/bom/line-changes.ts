import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomChanges } from './use-bom';

const ids = (lines: readonly BomLine[]) => lines.map(({ id }) => id);

/** Takes lines out of the boards; where none of them is populated, back in. */
export function togglePopulated(lines: readonly BomLine[], changes: BomChanges): void {
  changes.lines(ids(lines), { isPopulated: lines.every(({ isPopulated }) => !isPopulated) });
}

/** Locks each line to the offer that it is bought from now; where all are locked, unlocks them. */
export function toggleLock(lines: readonly BomLine[], changes: BomChanges): void {
  if (lines.every(({ lockedOffer }) => lockedOffer !== null)) {
    changes.lines(ids(lines), { lockedOffer: null });
    return;
  }
  for (const { id, order } of lines) {
    if (!order || order.isLocked) continue;
    const { distributor, sku } = order;
    changes.lines([id], {
      lockedOffer: { distributorId: distributor.id, distributorName: distributor.name, sku },
    });
  }
}
