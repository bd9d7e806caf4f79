import type { ReactNode, Ref } from 'react';
import { headingId, type SectionId, sections } from './sections';
import styles from './settings-screen.module.css';

interface Props {
  id: SectionId;
  /** The heading, which takes the focus where a pressed button is removed. */
  heading?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** A section of the settings, under its heading. */
export function SettingsSection({ id, heading, children }: Props) {
  return (
    <section aria-labelledby={headingId(id)} data-section={id} className={styles.section}>
      <h2 ref={heading} id={headingId(id)} tabIndex={-1}>
        {sections[id]}
      </h2>
      {children}
    </section>
  );
}
