import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomCandidates } from '../../../../electron/shared/contract/bom/bom-lookup';
import { useApp, useConnection } from '../../../bridge/app-context';

/** Whether the user has to decide which part the line means. */
export const needsPart = (kind: BomLine['match']['kind']) => kind === 'needs-review' || kind === 'not-found';

interface CandidatesState {
  readonly query: UseQueryResult<BomCandidates>;
  /** Whether they have been asked for. */
  readonly isWanted: boolean;
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
  const isFree = source === 'sample' && needsPart(match.kind);
  const isWanted = asked !== null && (isFree || wantedFor === asked);
  const query = useQuery({
    queryKey: ['bom-candidates', bomId, lineId, asked],
    queryFn: ({ signal }) => bridge.bomCandidates({ bomId, lineId }, signal),
    enabled: isWanted,
  });
  return { query, isWanted, want: () => setWanted(asked) };
}
