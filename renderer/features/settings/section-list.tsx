import { type RefObject, useEffect, useRef, useState } from 'react';
import { texts } from '../../texts/texts';
import styles from './section-list.module.css';
import { headingId, type SectionId, sectionIds, sections } from './sections';

/** How far below the top of the screen a section may begin and still be the one that is read. */
const topShare = 0.25;

/** The section at the top of what is shown; at the end of the screen the last one. */
function sectionInView(screen: HTMLElement): SectionId | undefined {
  if (screen.scrollTop > 0 && screen.scrollTop + screen.clientHeight >= screen.scrollHeight - 1)
    return sectionIds.at(-1);
  const { top, height } = screen.getBoundingClientRect();
  return sectionIds.findLast((id) => {
    const section = screen.querySelector(`[data-section=${id}]`);
    return section && section.getBoundingClientRect().top <= top + height * topShare;
  });
}

/** The sections by name. Each leads to its heading; the one that is read is marked. */
export function SectionList({ screen }: { screen: RefObject<HTMLElement | null> }) {
  const [current, setCurrent] = useState<SectionId>(sectionIds[0] ?? 'connection');
  /** Whether the next scrolling is that of a press here, after which the pressed section counts. */
  const scrollsByPress = useRef(false);
  useEffect(() => {
    const scrolled = screen.current;
    const onScroll = () => {
      if (scrollsByPress.current) scrollsByPress.current = false;
      else if (scrolled) setCurrent((before) => sectionInView(scrolled) ?? before);
    };
    scrolled?.addEventListener('scroll', onScroll);
    return () => scrolled?.removeEventListener('scroll', onScroll);
  }, [screen]);

  const leadTo = (id: SectionId) => {
    const heading = document.getElementById(headingId(id));
    if (!heading || !screen.current) return;
    const before = screen.current.scrollTop;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
    scrollsByPress.current = screen.current.scrollTop !== before;
    setCurrent(id);
  };
  return (
    <nav aria-label={texts.settings.sections} className={styles.sections}>
      <ul className={styles.list}>
        {sectionIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.item}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => leadTo(id)}
            >
              {sections[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
