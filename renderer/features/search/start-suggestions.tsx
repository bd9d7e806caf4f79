import { useState } from 'react';
import { useApp } from '../../bridge/app-context';
import { useLiveValue } from '../../bridge/live-value';
import { ForgetSearches } from '../../components/forget-searches';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import styles from './search-screen.module.css';

const maxShown = 6;

/** The screen before the first search: recent searches, or a few examples. */
export function StartSuggestions({ onSearch }: { onSearch: (text: string) => void }) {
  const { historyAnswered, searchHistory } = useApp();
  const isKnown = useLiveValue(historyAnswered);
  const { recent } = useLiveValue(searchHistory);
  // Its button has the focus then, so that it stays.
  const [wasCleared, setWasCleared] = useState(false);
  const hasRecent = recent.length > 0;
  const suggested = hasRecent ? recent.slice(0, maxShown) : texts.search.examples;
  return (
    <EmptyState heading={texts.search.startHeading} lead={texts.search.startLead}>
      <div className={styles.start}>
        <div className={styles.examples}>
          {isKnown && (
            <>
              <span className="muted">{hasRecent ? texts.search.recent : texts.search.startExamples}</span>
              {suggested.map((text) => (
                <Button key={text} aria-label={texts.search.searchFor(text)} onPress={() => onSearch(text)}>
                  <span className={styles.clipped}>{text}</span>
                </Button>
              ))}
            </>
          )}
        </div>
        {(hasRecent || wasCleared) && (
          <ForgetSearches variant="quiet" onCleared={() => setWasCleared(true)} />
        )}
      </div>
    </EmptyState>
  );
}
