import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { hashOf } from '../navigation/route';
import { updateTexts } from '../texts/update-texts';
import styles from './app.module.css';

/** On every screen: that there is a newer version. Settings shows the rest. */
export function UpdateHint() {
  const status = useLiveValue(useApp().updates);
  if (!status?.update || (status.state !== 'available' && status.state !== 'ready')) return null;
  return (
    <a className={styles.update} href={hashOf({ screen: 'settings' })}>
      {updateTexts.hints[status.state](status.update.version)}
    </a>
  );
}
