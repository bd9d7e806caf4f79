import { useApp } from '../../../bridge/app-context';
import { useAsyncAction } from '../../../bridge/use-async-action';
import { replaceRoute } from '../../../navigation/route';
import { valuesOf } from './import-values';
import type { ReadImport } from './use-import';

/** Creates the BOM, or replaces the table of the BOM that is updated. */
export function useCreation({ state, draft, update }: ReadImport) {
  const { bridge, bomImports } = useApp();
  const { busy, failure, run } = useAsyncAction();
  const { name, boards, attrition } = valuesOf(state, draft);
  const { draftId } = draft;
  const { bomId, remembersColumns: rememberColumns } = state;
  const { lines, notPopulated, withoutNumber } = draft.counts;
  const hasNumbers = lines > notPopulated + withoutNumber;
  const isReady = (bomId !== null || name.trim() !== '') && lines > 0 && !state.isReading && !busy;
  const create = (looksUp: boolean) =>
    run(async () => {
      const created = await bridge.createBom({
        draftId,
        name: name.trim(),
        boards: [...boards],
        attrition: { percent: attrition, atLeast: 0 },
        rememberColumns,
      });
      bomImports.end(true);
      replaceRoute({ screen: 'bom', bomId: created.bomId });
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
  return {
    failure,
    isReady,
    hasNumbers,
    create,
    replace,
    /** What the primary button does, for Enter in a field; nothing while that button is busy. */
    act() {
      if (!isReady) return;
      if (bomId === null) create(hasNumbers);
      else replace(bomId);
    },
  };
}

export type Creation = ReturnType<typeof useCreation>;
