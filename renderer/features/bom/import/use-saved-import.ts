import { useEffect, useEffectEvent } from 'react';
import { useApp } from '../../../bridge/app-context';
import type { BomImport } from '../../../bridge/bom-import';
import { useLiveValue } from '../../../bridge/live-value';
import type { PageBridge } from '../../../bridge/page-bridge';
import { replaceRoute, routeOf } from '../../../navigation/route';

type Saved = NonNullable<Awaited<ReturnType<PageBridge['savedImportState']>>>;

function importOf({ draft, choices, pasted }: Saved): BomImport {
  const { options, fileName } = draft;
  const openBomId = draft.openBom?.bomId ?? null;
  const restored = { ...choices, openBomId, draft, options, fileName, pasted };
  return { ...restored, isReading: false, failure: null, changes: null };
}

function choicesOf({ step, bomId, remembersColumns, name, boards, attrition }: BomImport): Saved['choices'] {
  return {
    step,
    bomId,
    remembersColumns,
    ...(name !== undefined && { name }),
    ...(boards !== undefined && { boards: [...boards] }),
    ...(attrition !== undefined && { attrition }),
  };
}

/** The import in the wizard, as main keeps it for a page that is loaded again; null while there is none, or until it is there. */
export function useSavedImport(): BomImport | null {
  const { bridge, bomImports } = useApp();
  const state = useLiveValue(bomImports.live);
  const isEmpty = state === null;
  const draftId = state?.draft?.draftId ?? null;
  const choices = state && JSON.stringify(choicesOf(state));
  const restore = useEffectEvent((saved: Saved | null) => {
    // A file may have been dropped meanwhile.
    if (bomImports.live.get()) return;
    if (saved) bomImports.live.set(importOf(saved));
    // After it has ended, going back leads here; its end itself may be on the way to another screen.
    else if (routeOf(window.location.hash).screen === 'import') replaceRoute({ screen: 'boms' });
  });
  useEffect(() => {
    if (!isEmpty) return;
    let isLeft = false;
    void bridge
      .savedImportState()
      .catch(() => null)
      .then((saved) => {
        if (!isLeft) restore(saved);
      });
    return () => {
      isLeft = true;
    };
  }, [bridge, isEmpty]);
  useEffect(() => {
    if (draftId === null || choices === null) return;
    const saved = { draftId, choices: JSON.parse(choices) as Saved['choices'] };
    void bridge.saveImportState(saved).catch(() => undefined);
  }, [bridge, draftId, choices]);
  return state;
}
