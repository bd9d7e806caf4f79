import type { Clock } from '../../../core/clock';
import { FailureError } from '../../../core/failure-error';
import type { PartDecision } from '../../../shared/contract/bom/lookup-state';
import type { BomDocument } from '../../../shared/domain/bom/document/bom-document';
import { choiceOf, wantedOf } from '../../../shared/domain/bom/document/wanted-of';
import { type Wanted, wantedKey } from '../../../shared/domain/bom/matching/wanted-part';
import type { BomPreferencesRepository } from '../../../storage/repositories/bom-preferences-repository';
import { decisionKey } from '../library/part-decisions';

interface Decided {
  readonly wanted: Wanted;
  readonly decision: PartDecision | null;
}

/** What the lines decide about the parts that they ask for, by key. */
function decidedIn({ lines }: BomDocument): Map<string, Decided> {
  const decided = new Map<string, Decided>();
  for (const line of lines) {
    const wanted = wantedOf(line);
    const decision = choiceOf(line)?.decision ?? null;
    if (wanted && (decision !== null || !decided.has(wantedKey(wanted))))
      decided.set(wantedKey(wanted), { wanted, decision });
  }
  return decided;
}

/**
 * Remembers for all BOMs what the user has decided, or taken back, from one state of a BOM to another. A line whose number was
 * edited decides nothing about its former number. Throws `bom-not-saved`.
 */
export async function rememberDecisions(
  before: BomDocument,
  after: BomDocument,
  preferences: Pick<BomPreferencesRepository, 'setDecision'>,
  { now }: Pick<Clock, 'now'>,
): Promise<void> {
  const had = decidedIn(before);
  const changed = [...decidedIn(after)].filter(
    ([key, { decision }]) => JSON.stringify(had.get(key)?.decision ?? null) !== JSON.stringify(decision),
  );
  try {
    for (const [, { wanted, decision }] of changed)
      await preferences.setDecision(decisionKey(wanted), decision, now());
  } catch (error) {
    throw new FailureError('bom-not-saved', String(error));
  }
}
