import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import type { ClearedSearch } from './search-runs';
import styles from './search-screen.module.css';

interface Props {
  clearedSearch: ClearedSearch;
  onSearch: (text: string) => void;
  onChangeList: () => void;
}

/** After main has put its answers away: what was asked for, a press from being asked again. */
export function ClearedResultsNotice({ clearedSearch: { asked, answered }, onSearch, onChangeList }: Props) {
  const { clearedHeading, clearedLead, unansweredHeading, unansweredLead } = texts.search;
  return (
    <EmptyState
      heading={answered ? clearedHeading : unansweredHeading}
      lead={answered ? clearedLead : unansweredLead}
    >
      <div className={styles.examples}>
        {asked.kind === 'list' ? (
          <Button onPress={onChangeList}>{texts.list.again}</Button>
        ) : (
          <Button onPress={() => onSearch(asked.text)}>
            <span className={styles.offered}>{texts.search.searchFor(asked.text)}</span>
          </Button>
        )}
      </div>
    </EmptyState>
  );
}
