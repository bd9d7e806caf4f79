import type { BomImports } from '../../../bridge/bom-import';
import { replaceRoute, routeOf } from '../../../navigation/route';

/**
 * Ends the wizard of a draft that was used, and shows its BOM; not in place of another screen, or of another table, that the user
 * has opened since.
 */
export function showBom({ live, end }: BomImports, draftId: string | null, bomId: string): void {
  if ((live.get()?.draft?.draftId ?? null) !== draftId) return;
  end(true);
  if (routeOf(window.location.hash).screen === 'import') replaceRoute({ screen: 'bom', bomId });
}
