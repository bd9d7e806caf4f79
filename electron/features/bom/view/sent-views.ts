import { setBounded } from '../../../core/set-bounded';
import type { BomDelta } from '../../../shared/contract/bom/bom-delta';
import type { BomView } from '../../../shared/contract/bom/bom-view';
import { deltaOf, type HeldView } from '../../../shared/domain/bom/delta/bom-delta';

/** What the page lacks of a view. `held`: the version that it holds; null for none. */
export type SendView = (view: BomView, held: number | null) => BomDelta;

/** As many as are open in main. */
const maxSent = 20;

/** Remembers what was sent last of each BOM. A page that holds anything else gets all lines. */
export function createSendView(): SendView {
  const last = new Map<string, HeldView>();
  let version = 0;
  return (view, held) => {
    const before = last.get(view.id);
    version += 1;
    const next = { ...view, version };
    setBounded(last, view.id, next, maxSent);
    return deltaOf(next, before?.version === held ? before : null);
  };
}
