import type { BomDraft } from '../../../../electron/shared/contract/bom/bom-draft';
import { useApp } from '../../../bridge/app-context';
import type { BomImport, ReadOptions } from '../../../bridge/bom-import';

/** An import whose table has been read. */
export interface ReadImport {
  readonly state: BomImport;
  readonly draft: BomDraft;
  update(change: Partial<BomImport>): void;
  /** Reads the table again with some options changed, and others left to the reader again. */
  reread(change: ReadOptions, dropped?: readonly (keyof ReadOptions)[]): void;
}

export function useReadImport(state: BomImport, draft: BomDraft): ReadImport {
  const { bomImports } = useApp();
  return {
    state,
    draft,
    update: bomImports.update,
    reread(change, dropped = []) {
      const others = Object.entries(state.options).filter(([key]) => !dropped.some((one) => one === key));
      bomImports.reread({ ...Object.fromEntries(others), ...change });
    },
  };
}
