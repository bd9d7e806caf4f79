import { useState } from 'react';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { ForgetSearches } from '../../components/forget-searches';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import styles from './search-screen.module.css';

const maxShown = 6;

/** The screen before the first search: what was searched for lately, else a few examples. */
export function StartOffers({ onSearch }: { onSearch: (text: string) => void }) {
  const { answered, searchHistory } = useApp();
  const { recent } = useLiveValue(searchHistory);
  const isKnown = useLiveValue(answered);
  // Cleared, the button stays for as long as the screen does: it has the focus.
  const [hadAny, setHadAny] = useState(recent.length > 0);
  if (recent.length > 0 && !hadAny) setHadAny(true);
  const offered = recent.length > 0 ? recent.slice(0, maxShown) : texts.search.examples;
  return (
    <EmptyState heading={texts.search.startHeading} lead={texts.search.startLead}>
      <div className={styles.examples}>
        {isKnown && (
          <>
            <span className="muted">
              {recent.length > 0 ? texts.search.recent : texts.search.startExamples}
            </span>
            {offered.map((text) => (
              <Button key={text} aria-label={texts.search.searchFor(text)} onPress={() => onSearch(text)}>
                <span className={styles.offered}>{text}</span>
              </Button>
            ))}
          </>
        )}
      </div>
      {hadAny && <ForgetSearches look="quiet" />}
    </EmptyState>
  );
}
