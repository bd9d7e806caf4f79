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
import { headingId, type SectionId } from './sections';
import styles from './settings-screen.module.css';
import { UpdatesSection } from './updates-section';

interface Props {
  /** The section that is shown first, if not the top of the screen. */
  section?: SectionId | undefined;
}

export function SettingsScreen({ section }: Props) {
  const screen = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const first = section && document.getElementById(headingId(section));
    first?.scrollIntoView({ block: 'start' });
    (first ?? heading.current)?.focus({ preventScroll: first != null });
  }, [section]);
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
