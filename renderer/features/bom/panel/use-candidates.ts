import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomCandidates } from '../../../../electron/shared/contract/bom/bom-lookup';
import { useApp, useConnection } from '../../../bridge/app-context';

/** Whether the user has to decide which part the line means. */
export const needsPart = (kind: BomLine['match']['kind']) => kind === 'needs-review' || kind === 'not-found';

interface CandidatesState {
  readonly query: UseQueryResult<BomCandidates>;
  /** Whether they are shown: asked for, or there already for a line that needs one. */
  readonly isShown: boolean;
  /** The press that shows what it can cost. */
  want(): void;
}

/** The parts that a line may mean. Of sample parts they are there at once where the line needs one, of others after a press. */
export function useCandidates(
  bomId: string,
  { id: lineId, partNumber: asked, match }: Pick<BomLine, 'id' | 'partNumber' | 'match'>,
): CandidatesState {
  const { bridge } = useApp();
  const { source } = useConnection();
  const [wantedFor, setWanted] = useState<string | null>(null);
  const isNeeded = needsPart(match.kind);
  const isFree = source === 'sample' && isNeeded;
  const isWanted = asked !== null && (isFree || wantedFor === asked);
  const query = useQuery({
    queryKey: ['bom-candidates', bomId, lineId, asked],
    queryFn: ({ signal }) => bridge.bomCandidates({ bomId, lineId }, signal),
    enabled: isWanted,
  });
  // A line that has its part shows none that was fetched earlier: a digit pressed by mistake would decide anew.
  const isShown = isWanted || (isNeeded && query.data !== undefined);
  return { query, isShown, want: () => setWanted(asked) };
}
