import { useEffect, useState } from 'react';
import type { SpellingHint } from '../../../electron/shared/contract/lookup';
import { readPartNumbers } from '../../../electron/shared/domain/bom/reading/read-part-numbers';
import { mayBeSeveral, soleNumber } from '../../../electron/shared/domain/bom/reading/several-numbers';
import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { OpenIcon } from '../../ui/icons';
import { withGreekUnits } from './greek-units';
import styles from './search-screen.module.css';

/** The spelling that finds something, asked for once: it is free, and nothing shows while it is not there. */
function useSpellingHint(text: string): SpellingHint {
  const { bridge } = useApp();
  const [hint, setHint] = useState<SpellingHint>(null);
  useEffect(() => {
    const end = new AbortController();
    const take = (found: SpellingHint) => {
      if (!end.signal.aborted) setHint(found);
    };
    bridge.correctSpelling({ text }, end.signal).then(take, () => take(null));
    return () => end.abort();
  }, [bridge, text]);
  return hint;
}

/** What can be done about a text that finds nothing; each is one press and costs nothing before it. */
export function NothingFound(props: {
  text: string;
  onSearch: (text: string) => void;
  /** Opens the panel for a list with the text. */
  onList: (text: string) => void;
}) {
  const { text, onSearch, onList } = props;
  const { bridge } = useApp();
  const hint = useSpellingHint(text);
  const opening = useAsyncAction();
  const greek = withGreekUnits(text);
  const list = readPartNumbers(text);
  const sole = soleNumber(list, text);
  const others = [sole, greek].flatMap((other) => (other ? [{ text: other, hits: null }] : []));
  const offered = [...(hint ? [hint] : []), ...others];
  return (
    <EmptyState heading={texts.search.noneHeading(text)} lead={texts.search.noneLead}>
      {mayBeSeveral(list) && (
        <Button className={styles.oneByOne} onPress={() => onList(text)}>
          {texts.search.oneByOne(formatNumber(list.numbers.length))}
        </Button>
      )}
      <div className={styles.hint} aria-live="polite">
        {offered.length > 0 && <span className="muted">{texts.search.didYouMean}</span>}
        {offered.map((other) => (
          <Button
            key={other.text}
            aria-label={texts.search.searchFor(other.text)}
            onPress={() => onSearch(other.text)}
          >
            <span className={styles.clipped}>{other.text}</span>
            {other.hits !== null && (
              <span className="muted">
                {texts.search.hintHits(formatNumber(other.hits), other.hits === 1)}
              </span>
            )}
          </Button>
        ))}
      </div>
      <Button
        variant="quiet"
        onPress={() => opening.run(() => bridge.openLink({ kind: 'octopart-search', text }))}
      >
        {texts.search.openOnOctopart}
        <OpenIcon />
      </Button>
      {opening.failure && <FailureNotice failure={opening.failure} />}
    </EmptyState>
  );
}
