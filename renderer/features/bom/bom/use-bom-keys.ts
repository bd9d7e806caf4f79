import { useEffect, useEffectEvent } from 'react';
import type { BomView } from '../../../../electron/shared/contract/bom/bom-view';
import { isProblem } from '../../../../electron/shared/domain/bom/document/is-problem';
import { bomHotkeyOf, isDialogOpen, undoes } from '../../../ui/hotkeys';
import { toggleLock, togglePopulated } from './line-changes';
import type { BomChanges } from './use-bom';
import type { LinesState } from './use-lines';

interface Context {
  readonly view: BomView;
  readonly changes: BomChanges;
  readonly lines: LinesState;
}

/**
 * The keys of a BOM, outside text fields: K locks, D leaves out, N goes to the next problem,
 * Ctrl/Cmd+Z takes the last change back, Escape closes the panel, then ends a filter by state.
 */
export function useBomKeys({ view, changes, lines }: Context): void {
  const actOn = useEffectEvent((event: KeyboardEvent): boolean => {
    if (undoes(event)) {
      if (view.canUndo) changes.undo();
      return true;
    }
    const { selected, rows } = lines;
    if (event.key === 'Escape' && isDialogOpen()) return false;
    if (event.key === 'Escape' && lines.isPanelOpen) {
      lines.setPanelOpen(false);
      return true;
    }
    if (event.key === 'Escape' && lines.chip !== null) {
      lines.setChip(null);
      return true;
    }
    switch (bomHotkeyOf(event)) {
      case 'lock':
        if (selected?.line.order || selected?.line.lockedOffer) toggleLock([selected.line], changes);
        return true;
      case 'doNotPopulate':
        if (selected) togglePopulated([selected.line], changes);
        return true;
      case 'nextProblem': {
        const at = selected ? rows.indexOf(selected) : -1;
        const next = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].find(({ line }) => isProblem(line));
        if (next) lines.grid.current?.focusRow(next.id);
        return true;
      }
      default:
        return false;
    }
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && actOn(event)) event.preventDefault();
    };
    // Before the shortcuts of the whole window, for Escape.
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
