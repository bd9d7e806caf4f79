import { texts } from '../../texts/texts';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { bareText } from './match-ranges';
import { isFound } from './result-rows';
import type { SearchResults } from './search-results';
import styles from './search-screen.module.css';

/** As what the text was searched for, where that is not what was typed; null where it is. */
function otherSearch({ text, searchedFor, rows }: SearchResults): string | null {
  if (searchedFor.kind === 'sku') {
    return rows.some(({ match }) => match === 'sku') ? texts.search.foundBySku(text) : null;
  }
  return searchedFor.kind === 'value' && searchedFor.text !== text
    ? texts.search.searchedFor(searchedFor.text)
    : null;
}

/** That no part has the number that was searched for; null where one has, or filters may hide it. */
function noExactMatch({ text, searchedFor, rows, serverFiltered }: SearchResults): string | null {
  if (searchedFor.kind !== 'number' || serverFiltered || rows.length === 0) return null;
  if (rows.some(({ match }) => isFound(match))) return null;
  const start = bareText(text);
  return rows.some(({ part }) => bareText(part.mpn).startsWith(start))
    ? texts.search.noExactMatchButLonger(text)
    : texts.search.noExactMatch(text);
}

/** How a typed text was understood, where the rows alone might mislead. */
export function InterpretationNotice(props: { results: SearchResults; onExactText: (text: string) => void }) {
  const { results, onExactText } = props;
  const other = otherSearch(results);
  const said = other ?? noExactMatch(results);
  if (said === null) return null;
  return (
    <Notice>
      <div className={styles.noticeRow}>
        <span>{said}</span>
        {other !== null && (
          <Button variant="link" onPress={() => onExactText(results.text)}>
            {texts.search.exactText}
          </Button>
        )}
      </div>
    </Notice>
  );
}
