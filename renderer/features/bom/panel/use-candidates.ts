import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BomLine } from '../../../../electron/shared/contract/bom/bom-line';
import type { BomCandidates } from '../../../../electron/shared/contract/bom/bom-lookup';
import { useApp, useConnection } from '../../../bridge/app-context';
import { wantedNumber } from '../wanted-number';

/** Whether the user has to decide which part the line means. */
export const needsPart = (kind: BomLine['match']['kind']) => kind === 'needs-review' || kind === 'not-found';

interface CandidatesState {
  readonly query: UseQueryResult<BomCandidates>;
  /** Whether they are shown: the user asked for them, or the line needs one and they are known. */
  readonly isShown: boolean;
  /** For the button that names the cost. */
  want(): void;
}

/** The candidates for a line. Sample parts are shown at once if the line needs one; others after the user asks for them. */
export function useCandidates(
  bomId: string,
  line: Pick<BomLine, 'id' | 'partNumber' | 'sku' | 'match'>,
): CandidatesState {
  const { id: lineId, match } = line;
  const asked = wantedNumber(line);
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
  // A line that has its part does not show earlier candidates: a digit typed by mistake would replace the part.
  const isShown = isWanted || (isNeeded && query.data !== undefined);
  return { query, isShown, want: () => setWanted(asked) };
}
