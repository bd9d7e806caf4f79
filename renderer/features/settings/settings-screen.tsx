import { useEffect, useRef } from 'react';
import { texts } from '../../texts/texts';
import { AppearanceSection } from './appearance-section';
import { ConnectionSection } from './connection-section';
import { DiagnosticsSection } from './diagnostics-section';
import { DistributorsSection } from './distributors-section';
import { HistorySection } from './history-section';
import { PartsLeftSection } from './parts-left-section';
import { SearchSection } from './search-section';
import { SectionList } from './section-list';
import styles from './settings-screen.module.css';
import { UpdatesSection } from './updates-section';

export function SettingsScreen() {
  const screen = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div ref={screen} className={styles.screen}>
      <SectionList screen={screen} />
      <div className={styles.column}>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {texts.settings.heading}
        </h1>
        <ConnectionSection />
        <SearchSection />
        <DistributorsSection />
        <AppearanceSection />
        <PartsLeftSection />
        <HistorySection />
        <UpdatesSection />
        <DiagnosticsSection />
      </div>
    </div>
  );
}
