import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { ClearedSearch } from './search-runs';
import styles from './search-screen.module.css';

interface Props {
  cleared: ClearedSearch;
  onSearch: (text: string) => void;
  onChangeList: () => void;
}

/** After main has cleared its answers: one press searches again. */
export function ClearedResultsNotice({ cleared: { query, wasAnswered }, onSearch, onChangeList }: Props) {
  const { clearedHeading, clearedLead, unansweredHeading, unansweredLead } = texts.search;
  return (
    <EmptyState
      heading={wasAnswered ? clearedHeading : unansweredHeading}
      lead={wasAnswered ? clearedLead : unansweredLead}
    >
      <div className={styles.examples}>
        {query.kind === 'list' ? (
          <Button onPress={onChangeList}>{texts.list.again}</Button>
        ) : (
          <Button onPress={() => onSearch(query.text)}>
            <span className={styles.clipped}>{texts.search.searchFor(query.text)}</span>
          </Button>
        )}
      </div>
    </EmptyState>
  );
}
