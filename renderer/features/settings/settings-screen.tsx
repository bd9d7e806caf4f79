import { useEffect, useRef } from 'react';
import { texts } from '../../texts/texts';
import { ConnectionSection } from './connection-section';
import { DiagnosticsSection } from './diagnostics-section';
import { DistributorsSection } from './distributors-section';
import { PreferencesSection } from './preferences-section';
import styles from './settings-screen.module.css';
import { UpdatesSection } from './updates-section';

export function SettingsScreen() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.screen}>
      <div className={styles.column}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {texts.settings.heading}
        </h1>
        <ConnectionSection />
        <PreferencesSection />
        <DistributorsSection />
        <UpdatesSection />
        <DiagnosticsSection />
      </div>
    </div>
  );
}
