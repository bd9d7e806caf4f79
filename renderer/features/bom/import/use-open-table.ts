import { useState } from 'react';
import { useApp } from '../../../bridge/app-context';
import type { TableSource } from '../../../bridge/bom-import';
import { navigate } from '../../../navigation/route';

/** Opens the import wizard with a table; nothing happens where the user chooses no file. */
export function useOpenTable(bomId: string | null = null): {
  readonly isOpening: boolean;
  open(source: TableSource): void;
} {
  const { bomImports } = useApp();
  const [isOpening, setOpening] = useState(false);
  return {
    isOpening,
    open(source) {
      setOpening(true);
      void bomImports.open(source, { bomId, openBomId: null }).then((opened) => {
        setOpening(false);
        if (opened?.kind === 'bom') navigate({ screen: 'bom', bomId: opened.bomId });
        else if (opened) navigate({ screen: 'import' });
      });
    },
  };
}
