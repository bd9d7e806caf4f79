import { useQuery } from '@tanstack/react-query';
import type { SpellingHint } from '../../../electron/shared/contract/suggestions';
import { readPartNumbers } from '../../../electron/shared/domain/bom/reading/read-part-numbers';
import { mayBeSeveral, soleNumber } from '../../../electron/shared/domain/bom/reading/several-numbers';
import { classifySearchText } from '../../../electron/shared/domain/search-text/search-text';
import { useApp } from '../../bridge/app-context';
import { useAsyncAction } from '../../bridge/use-async-action';
import { FailureNotice } from '../../components/failure-notice';
import { formatNumber } from '../../format/format-number';
import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { OpenIcon } from '../../ui/icons';
import type { SearchResults } from './search-results';
import styles from './search-screen.module.css';

/** A spelling that finds something; null until there is one. It is free, and requested once. */
function useSpellingHint(text: string): SpellingHint {
  const { bridge } = useApp();
  const { data } = useQuery({
    queryKey: ['spelling', text],
    queryFn: ({ signal }) => bridge.correctSpelling({ text }, signal),
  });
  return data ?? null;
}

/** What the user can do about a text that finds nothing. Nothing is spent before a press. */
export function NothingFound(props: {
  results: Pick<SearchResults, 'text' | 'exactText'>;
  onSearch: (text: string) => void;
  /** Opens the panel for a list with the text. */
  onList: (text: string) => void;
}) {
  const { onSearch, onList } = props;
  const { text, exactText } = props.results;
  const { bridge } = useApp();
  const hint = useSpellingHint(text);
  const opening = useAsyncAction();
  const read = classifySearchText(text);
  const list = readPartNumbers(text);
  const sole = soleNumber(list, text);
  // The values in a text that was searched for as a part number.
  const described = exactText && read.kind === 'value' ? read.text : null;
  const others = [sole, described].flatMap((other) => (other ? [{ text: other, hits: null }] : []));
  const suggested = [...(hint ? [hint] : []), ...others];
  return (
    <EmptyState
      heading={texts.search.noneHeading(text)}
      lead={texts.search.noneLead[exactText ? 'number' : read.kind]}
    >
      {mayBeSeveral(list) && (
        <Button className={styles.oneByOne} onPress={() => onList(text)}>
          {texts.search.oneByOne(formatNumber(list.numbers.length))}
        </Button>
      )}
      <div className={styles.hint} aria-live="polite">
        {suggested.length > 0 && <span className="muted">{texts.search.didYouMean}</span>}
        {suggested.map((other) => (
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
