import { useEffect, useRef } from 'react';
import { RegionFields } from '../features/settings/region-fields';
import styles from './region-button.module.css';

/** Loaded when it is first opened: the names of all countries are no part of the first screen. */
export function RegionPanel() {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector('select')?.focus(), []);
  return (
    <div ref={fields} className={styles.fields}>
      <RegionFields />
    </div>
  );
}
