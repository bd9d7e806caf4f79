import { useEffect, useEffectEvent, useState } from 'react';
import { useApp } from '../bridge/app-context';
import { navigate, replaceRoute, routeOf } from '../navigation/route';
import { texts } from '../texts/texts';
import { isDialogOpen } from '../ui/hotkeys';
import { UploadIcon } from '../ui/icons';
import styles from './file-drop.module.css';

const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped anywhere becomes a BOM. While one is dragged over the window, the page says so. */
export function FileDrop() {
  const { bomImports } = useApp();
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((file: File) => {
    const route = routeOf(window.location.hash);
    const openBomId = route.screen === 'bom' ? route.bomId : null;
    // If the wizard is updating a BOM, the new file updates it, too.
    const target = route.screen === 'import' ? undefined : { bomId: null, openBomId };
    void bomImports.open({ kind: 'file', file }, target).then((opened) => {
      if (opened?.kind === 'bom') replaceRoute({ screen: 'bom', bomId: opened.bomId });
    });
    // Reading takes its time, and may be canceled there.
    navigate({ screen: 'import' });
  });
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const onDrag = (event: DragEvent) => {
      if (!hasFile(event) || isDialogOpen()) return;
      event.preventDefault();
      setOver(true);
    };
    window.addEventListener('dragenter', onDrag, { signal });
    window.addEventListener('dragover', onDrag, { signal });
    window.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        // Or else from one element of the page to another.
        if (relatedTarget === null) setOver(false);
      },
      { signal },
    );
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file || isDialogOpen()) return;
        event.preventDefault();
        take(file);
      },
      { signal },
    );
    return () => listeners.abort();
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles.layer}>
      <p className={styles.text}>
        <UploadIcon />
        {texts.app.dropFile}
      </p>
    </div>
  );
}
