import { partDecisionSchema } from '../../../shared/contract/bom/lookup-state';
import type { BomDocumentLine } from '../../../shared/domain/bom/document/bom-document';
import { choiceOf, wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { exactText, isSku, type Wanted, wantedKey } from '../../../shared/domain/bom/matching/wanted-part';
import type {
  BomPreferencesRepository,
  DecisionKey,
} from '../../../storage/repositories/bom-preferences-repository';

/** What a decision about a wanted part is stored under. */
export const decisionKey = (wanted: Wanted): DecisionKey =>
  isSku(wanted)
    ? { sku: exactText(wanted.sku), distributor: exactText(wanted.distributor ?? '') }
    : { partNumber: exactText(wanted.partNumber), manufacturer: exactText(wanted.manufacturer ?? '') };

/** The lines with what the user has decided about their parts in other BOMs; those that were decided here stay. */
export async function withDecisions(
  lines: readonly BomDocumentLine[],
  preferences: Pick<BomPreferencesRepository, 'decisions'>,
): Promise<readonly BomDocumentLine[]> {
  const wanted = new Map(
    lines.flatMap((line) => {
      const asked = choiceOf(line) ? null : wantedOf(line);
      return asked ? [[wantedKey(asked), decisionKey(asked)] as const] : [];
    }),
  );
  if (wanted.size === 0) return lines;
  const stored = await preferences.decisions([...wanted.values()]);
  const decisions = new Map(
    stored.flatMap(({ wanted: key, decision }) => {
      const { success, data } = partDecisionSchema.safeParse(decision);
      return success ? [[wantedKey(key), data] as const] : [];
    }),
  );
  return lines.map((line) => {
    const asked = choiceOf(line) ? null : wantedOf(line);
    const decision = asked && decisions.get(wantedKey(asked));
    return asked && decision ? { ...line, choice: { asked, decision } } : line;
  });
}
