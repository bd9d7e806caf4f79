import { useEffect, useEffectEvent, useState } from 'react';
import { useApp, useConnection } from '../../../bridge/app-context';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { importTexts } from '../../../texts/bom-import-texts';
import { valuesOf } from './import-values';
import { showBom } from './show-bom';
import type { ReadImport } from './use-import';

/** A press while the table is read again: whether it looks the lines up, and the most parts that this was shown to cost. */
interface WaitingPress {
  /** The table that it was meant for: another file may be dropped meanwhile. */
  readonly draftId: string;
  readonly looksUp: boolean;
  readonly maxParts: number;
}

/** Creates the BOM, or replaces the table of the BOM that is updated. */
export function useCreation({ state, draft, update }: ReadImport) {
  const { bridge, bomImports } = useApp();
  const { source } = useConnection();
  const { busy, failure, run } = useAsyncAction();
  const [waiting, setWaiting] = useState<WaitingPress | null>(null);
  const [costsMore, setCostsMore] = useState(false);
  const { name, boards, attrition } = valuesOf(state, draft);
  const { draftId } = draft;
  const { bomId, remembersColumns: rememberColumns } = state;
  const { lines, notPopulated, withoutNumber } = draft.counts;
  const hasNumbers = lines > notPopulated + withoutNumber;
  const isNamed = bomId !== null || name.trim() !== '';
  const isReady = isNamed && (lines > 0 || state.isReading) && waiting === null && !busy;
  const create = (looksUp: boolean) =>
    run(async () => {
      const created = await bridge.createBom({
        draftId,
        name: name.trim(),
        boards: [...boards],
        attrition: { percent: attrition, atLeast: 0 },
        rememberColumns,
      });
      showBom(bomImports, draftId, created.bomId);
      // A failure is shown by the BOM, which is there.
      if (looksUp)
        await bridge
          .lookUpBom({ bomId: created.bomId, which: 'missing', costShown: true })
          .catch(() => undefined);
    });
  const replace = (replaced: string) =>
    run(async () => {
      const { changes } = await bridge.updateBom({ draftId, bomId: replaced, rememberColumns });
      update({ changes });
    });
  const act = (looksUp: boolean) => (bomId === null ? create(looksUp) : replace(bomId));
  const goOn = useEffectEvent(({ draftId: pressedFor, looksUp, maxParts }: WaitingPress) => {
    setWaiting(null);
    if (state.failure || lines === 0 || draftId !== pressedFor) return;
    // The press was consent to what it was shown to cost.
    if (looksUp && source !== 'sample' && draft.maxParts > maxParts) setCostsMore(true);
    else act(looksUp && hasNumbers);
  });
  const { isReading } = state;
  useEffect(() => {
    if (waiting && !isReading) goOn(waiting);
  }, [waiting, isReading]);
  return {
    failure,
    isReady,
    hasNumbers,
    /** What a press waits for, or why it did not go on; null without such a press. */
    note: waiting ? importTexts.waiting : costsMore ? importTexts.costsMore : null,
    /** Presses one of the buttons: at once, or as soon as the table has been read again. Nothing while they are busy. */
    press(looksUp: boolean) {
      if (!isReady) return;
      setCostsMore(false);
      if (isReading) setWaiting({ draftId, looksUp, maxParts: draft.maxParts });
      else act(looksUp);
    },
  };
}

export type Creation = ReturnType<typeof useCreation>;
