import type { ReactNode } from 'react';
import { useApp } from '../../../bridge/app-context';
import type { BomImport } from '../../../bridge/bom-import';
import { navigate } from '../../../navigation/route';
import { importTexts } from '../../../texts/bom-import-texts';
import { Button } from '../../../ui/button';
import styles from './import-screen.module.css';
import { countsText } from './import-text';

interface Props {
  state: BomImport;
  onBack?: () => void;
  /** The buttons that lead on. */
  children: ReactNode;
}

/** What was read, in a sentence, and the ways out of a step. */
export function ImportFooter({ state, onBack, children }: Props) {
  const { bomImports } = useApp();
  const { draft } = state;
  const bomId = state.bomId ?? state.openBomId;
  const leave = () => {
    bomImports.end(false);
    navigate(bomId === null ? { screen: 'boms' } : { screen: 'bom', bomId });
  };
  return (
    <footer className={styles.foot}>
      <span role="status" aria-label={importTexts.status} className={styles.status}>
        {draft && countsText(draft.counts)}
      </span>
      <Button variant="quiet" onPress={leave}>
        {importTexts.cancel}
      </Button>
      {onBack && <Button onPress={onBack}>{importTexts.back}</Button>}
      {children}
    </footer>
  );
}
