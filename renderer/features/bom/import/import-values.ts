import type { BomDraft } from '../../../../electron/shared/contract/bom/bom-draft';
import type { BomImport } from '../../../bridge/bom-import';

/** What the new BOM starts with: as typed, else as proposed. */
export function valuesOf(
  { name, boards, attrition }: Pick<BomImport, 'name' | 'boards' | 'attrition'>,
  draft: Pick<BomDraft, 'name'>,
): { readonly name: string; readonly boards: readonly number[]; readonly attrition: string } {
  return { name: name ?? draft.name, boards: boards ?? [1], attrition: attrition ?? '0' };
}
