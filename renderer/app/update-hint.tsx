import { useApp } from '../bridge/app-context';
import { useLiveValue } from '../bridge/live-value';
import { hashOf } from '../navigation/route';
import { updateTexts } from '../texts/update-texts';
import { UpdateIcon } from '../ui/icons';
import styles from './sidebar.module.css';

/** On every screen: that there is a newer version. Settings shows the rest. */
export function UpdateHint() {
  const status = useLiveValue(useApp().updates);
  if (!status?.update || (status.state !== 'available' && status.state !== 'ready')) return null;
  const text = updateTexts.hints[status.state](status.update.version);
  return (
    <a className={styles.place} href={hashOf({ screen: 'settings' })} title={text}>
      <UpdateIcon />
      <span className={styles.label}>{text}</span>
    </a>
  );
}
